[#ftl output_format="HTML"]
[#assign component = portalfn.component(content.@path)]
<section class="band">
<div class="band-inner">
[#if component.text("title")?has_content]
<h2>${component.text("title")}</h2>
[/#if]
<div class="prose">
${component.html("text")?no_esc}
</div>
</div>
</section>
