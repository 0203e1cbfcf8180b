[#ftl output_format="HTML"]
[#import "/commune-portal/templates/includes/items.ftl" as items]
[#assign component = portalfn.component(content.@path)]
[#assign articles = portalfn.featured(content.@path, component.text("section"), component.number("count", 5))]
[#if articles?has_content]
<section class="band featured" aria-label="${component.heading(portalfn.text("portal.featured"))}">
<div class="band-inner featured-grid">
[@items.card item=articles[0] level=2 big=true /]
<div class="featured-rest">
[#list articles[1..] as item]
[@items.card item=item level=3 /]
[/#list]
</div>
</div>
</section>
[/#if]
