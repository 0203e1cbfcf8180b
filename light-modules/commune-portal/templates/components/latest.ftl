[#ftl output_format="HTML"]
[#import "/commune-portal/templates/includes/items.ftl" as items]
[#assign component = portalfn.component(content.@path)]
[#assign section = portalfn.section(content.@path, component.text("section"))!]
[#if section?has_content]
<section class="band">
<div class="band-inner">
<div class="band-head">
<h2[@items.lang (component.heading("")?has_content)?then("", section.lang) /]>${component.heading(section.name)}</h2>
<a class="all" href="${section.href}">${portalfn.text("portal.all")}<span class="unseen"[@items.lang section.lang /]> ${section.name}</span></a>
</div>
[#assign newest = portalfn.latest(content.@path, section.code, component.number("count", 3))]
[#if component.text("layout") == "cards" && newest?has_content && newest[0].typeName == "article"]
<div class="cards">
[#list newest as item]
[@items.card item=item section=false /]
[/#list]
</div>
[#else]
[@items.list items=newest level=3 /]
[/#if]
</div>
</section>
[/#if]
