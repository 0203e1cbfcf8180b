[#ftl output_format="HTML"]
[#import "/commune-portal/templates/includes/items.ftl" as items]
[#import "/commune-portal/templates/includes/information.ftl" as information]
[#assign component = portalfn.component(content.@path)]
[#assign groups = portalfn.information(content.@path).websites]
[#-- Nothing rather than an empty heading: it stands on the home page from the beginning. --]
[#if groups?has_content]
<section class="band">
<div class="band-inner">
<h2>${component.heading(portalfn.text("portal.catalogue"))}</h2>
<div class="catalogue">
[@information.websites groups=groups level=3 /]
</div>
</div>
</section>
[/#if]
