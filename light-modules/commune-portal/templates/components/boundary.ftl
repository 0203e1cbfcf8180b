[#ftl output_format="HTML"]
[#import "/commune-portal/templates/includes/items.ftl" as items]
[#import "/commune-portal/templates/includes/map.ftl" as maps]
[#assign component = portalfn.component(content.@path)]
[#assign map = portalfn.boundary(content.@path, component.text("geojson"))!]
<section class="band">
<div class="band-inner">
<h2[#if component.text("title")?has_content][@items.lang component.langOf("title") /][/#if]>${component.text("title")?has_content?then(component.text("title"), portalfn.text("portal.map.heading"))}</h2>
[#if map?has_content]
[@maps.boundary map=map id="ban-do-thanh-phan" /]
[#else]
<p class="empty">${portalfn.text("portal.map.none")}</p>
[/#if]
</div>
</section>
