[#ftl output_format="HTML"]
[#import "/commune-portal/templates/includes/items.ftl" as items]
[#assign component = portalfn.component(content.@path)]
<section class="band">
<div class="band-inner">
[#if component.text("title")?has_content]
<h2[@items.lang component.langOf("title") /]>${component.text("title")}</h2>
[/#if]
<ul class="link-list">
[#list component.parts("links") as link]
[#if link.href("href")?has_content]
<li><a href="${link.href("href")}"[#if link.href("href")?starts_with("http")] rel="external noopener"[/#if][@items.lang link.langOf("label") /]>${link.text("label")?has_content?then(link.text("label"), link.href("href"))}</a></li>
[/#if]
[/#list]
</ul>
</div>
</section>
