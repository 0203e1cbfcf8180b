[#ftl output_format="HTML"]
[#import "/commune-portal/templates/includes/items.ftl" as items]
[#import "/commune-portal/templates/includes/information.ftl" as information]
[#assign component = portalfn.component(content.@path)]
[#assign groups = portalfn.information(content.@path).websites]
<section class="band">
<div class="band-inner">
<h2>${component.heading(portalfn.text("portal.catalogue"))}</h2>
[#if groups?has_content]
[@information.websites groups=groups level=3 /]
[#else]
<p class="empty">${portalfn.text("portal.unknown")}</p>
[/#if]
</div>
</section>
