[#ftl output_format="HTML"]
[#assign component = portalfn.component(content.@path)]
<section class="band">
<div class="band-inner">
<div class="box[#if component.text("kind") == "important"] box-important[/#if]">
[#if component.text("title")?has_content]
<h2>${component.text("title")}</h2>
[/#if]
<div class="prose">
${component.html("text")?no_esc}
</div>
[#if component.href("href")?has_content]
<p><a href="${component.href("href")}">${component.text("linkLabel")?has_content?then(component.text("linkLabel"), component.href("href"))}</a></p>
[/#if]
</div>
</div>
</section>
