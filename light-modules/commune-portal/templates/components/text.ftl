[#ftl output_format="HTML"]
[#import "/commune-portal/templates/includes/items.ftl" as items]
[#assign component = portalfn.component(content.@path)]
<section class="band">
<div class="band-inner">
[#if component.text("title")?has_content]
<h2[@items.lang component.langOf("title") /]>${component.text("title")}</h2>
[/#if]
<div class="prose"[@items.lang component.langOf("text") /]>
${component.html("text")?no_esc}
</div>
</div>
</section>
