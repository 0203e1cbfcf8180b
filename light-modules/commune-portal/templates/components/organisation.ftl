[#ftl output_format="HTML"]
[#import "/commune-portal/templates/includes/items.ftl" as items]
[#import "/commune-portal/templates/includes/information.ftl" as information]
[#assign component = portalfn.component(content.@path)]
[#assign units = portalfn.information(content.@path).organisation]
<section class="band">
<div class="band-inner">
<h2>${component.heading(portalfn.text("portal.organisation"))}</h2>
[#if units?has_content]
[@information.chart units=units /]
[#else]
<p class="empty">${portalfn.text("portal.unknown")}</p>
[/#if]
</div>
</section>
