[#ftl output_format="HTML"]
[#import "/commune-portal/templates/includes/items.ftl" as items]
[#assign component = portalfn.component(content.@path)]
<section class="band band-tint">
<div class="band-inner">
<h2>${component.heading(portalfn.text("portal.sections"))}</h2>
<div class="section-grid">
[#list portalfn.sections(content.@path, component.number("count", 3))?filter(section -> section.items?has_content) as section]
<section class="section-card">
<h3><a href="${section.href}"[@items.lang section.lang /]>${section.name}</a></h3>
[@items.titles items=section.items /]
</section>
[#else]
<p class="empty">${portalfn.text("portal.unknown")}</p>
[/#list]
</div>
</div>
</section>
