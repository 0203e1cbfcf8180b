[#ftl output_format="HTML"]
[#import "/commune-portal/templates/includes/items.ftl" as items]
[#assign component = portalfn.component(content.@path)]
<section class="band">
<div class="band-inner">
<div class="box[#if component.text("kind") == "important"] box-important[/#if]">
[#if component.text("title")?has_content]
<h2[@items.lang component.langOf("title") /]>${component.text("title")}</h2>
[/#if]
<div class="prose"[@items.lang component.langOf("text") /]>
${component.html("text")?no_esc}
</div>
[#if component.href("href")?has_content]
<p><a href="${component.href("href")}"[@items.lang component.langOf("linkLabel") /]>${component.text("linkLabel")?has_content?then(component.text("linkLabel"), component.href("href"))}</a></p>
[/#if]
</div>
</div>
</section>
