[#ftl output_format="HTML"]
[#import "/commune-portal/templates/includes/items.ftl" as items]
[#import "/commune-portal/templates/includes/information.ftl" as information]
[#assign component = portalfn.component(content.@path)]
[#assign list = portalfn.information(content.@path).channels]
<section class="band">
<div class="band-inner">
<h2>${component.heading(portalfn.text("portal.channels"))}</h2>
[#if list?has_content]
[@information.channels list=list /]
[#else]
<p class="empty">${portalfn.text("portal.unknown")}</p>
[/#if]
</div>
</section>
