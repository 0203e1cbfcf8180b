[#ftl output_format="HTML"]
[#import "/commune-portal/templates/includes/items.ftl" as items]
[#import "/commune-portal/templates/includes/information.ftl" as information]
[#assign component = portalfn.component(content.@path)]
[#assign people = portalfn.information(content.@path).officials(component.text("section"))]
<section class="band">
<div class="band-inner">
<h2>${component.heading(portalfn.text("portal.officials"))}</h2>
[#if people?has_content]
[@information.officials people=people level=3 /]
[#else]
<p class="empty">${portalfn.text("portal.unknown")}</p>
[/#if]
</div>
</section>
