[#ftl output_format="HTML"]
[#import "/commune-portal/templates/includes/items.ftl" as items]
[#assign component = portalfn.component(content.@path)]
[#assign section = portalfn.sectionOfType(content.@path, "legalDocument")!]
[#assign documents = portalfn.documents(content.@path, component.number("count", 5))]
<section class="band">
<div class="band-inner">
<div class="band-head">
<h2>${component.heading(portalfn.text("portal.documents"))}</h2>
[#if section?has_content]
<a class="all" href="${section.href}">${portalfn.text("portal.all")}<span class="unseen"[@items.lang section.lang /]> ${section.name}</span></a>
[/#if]
</div>
[@items.list items=documents level=3 /]
</div>
</section>
