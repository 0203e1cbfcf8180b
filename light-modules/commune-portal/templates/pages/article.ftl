[#ftl output_format="HTML"]
[#import "/commune-portal/templates/includes/layout.ftl" as layout]
[#import "/commune-portal/templates/includes/items.ftl" as items]
[#import "/commune-portal/templates/includes/picture.ftl" as pictures]
[#assign view = portalfn.item(content.@path, (state.selector)!"")]
[@layout.page view=view]
[#if view.item??]
[#assign item = view.item]
<article class="article narrow">
<header>
<p class="kicker">[#if item.section??]<a href="${item.section.href}"[@items.lang item.section.lang /]>${item.section.name}</a>[/#if]</p>
<h1[@items.lang item.lang /]>${item.title}</h1>
<p class="meta">[@items.date item=item /][#if item.text("author")?has_content][#if item.date?has_content] · [/#if]<span[@items.lang item.lang /]>${item.text("author")}</span>[/#if][#if item.text("unit")?has_content][#if item.date?has_content || item.text("author")?has_content] · [/#if]<span[@items.lang item.lang /]>${item.text("unit")}</span>[/#if]</p>
</header>
[#if item.text("summary")?has_content]
<p class="lead"[@items.lang item.lang /]>${item.text("summary")}</p>
[/#if]
[#if item.image??]
<figure class="lead-image"[@items.lang item.lang /]>
[@pictures.picture image=item.image lazy=false sizes="(min-width: 46rem) 44rem, 94vw" /]
[#if item.image.caption?has_content]
<figcaption>${item.image.caption}</figcaption>
[/#if]
</figure>
[/#if]
<div class="prose"[@items.lang item.lang /]>
${item.html("body")?no_esc}
</div>
[#list item.images("images")]
<div class="gallery"[@items.lang item.lang /]>
[#items as image]
<figure>
<a href="${image.src}">[@pictures.picture image=image sizes="(min-width: 40rem) 20rem, 94vw" /]</a>
[#if image.caption?has_content]
<figcaption>${image.caption}</figcaption>
[/#if]
</figure>
[/#items]
</div>
[/#list]
[#if item.files("attachments")?has_content]
<section class="aside">
<h2>${item.label("attachments")}</h2>
[@items.files files=item.files("attachments") language=item.lang /]
</section>
[/#if]
<footer class="facts-footer">
<dl class="facts">
[#if item.show("eventDate")?has_content]
<div><dt>${item.label("eventDate")}</dt><dd>${item.show("eventDate")}</dd></div>
[/#if]
[#if item.text("origin") == "reposted"]
<div><dt>${portalfn.text("portal.article.source")}</dt><dd[@items.lang item.lang /]>${item.text("sourceName")}[#if item.text("sourceUrl")?matches("https?://.*")] (<a href="${item.text("sourceUrl")}" rel="external noopener">${item.text("sourceUrl")}</a>)[/#if]</dd></div>
[/#if]
[#if item.show("tags")?has_content]
<div><dt>${item.label("tags")}</dt><dd[@items.lang item.lang /]>${item.show("tags")}</dd></div>
[/#if]
[#if item.updated?has_content]
<div><dt>${portalfn.text("portal.updated")}</dt><dd>${item.updated}</dd></div>
[/#if]
</dl>
[@items.actions item=item preview=view.preview path=content.@path /]
</footer>
</article>
[#if item.section?? && item.href?has_content]
[#assign more = portalfn.latest(content.@path, item.section.code, 5)?filter(other -> other.href != item.href)]
[#if more?has_content]
<aside class="narrow more" aria-labelledby="more">
<h2 id="more">${portalfn.text("portal.article.more")}</h2>
[@items.titles items=more[0..*4] /]
</aside>
[/#if]
[/#if]
[#elseif view.withdrawn]
[@layout.withdrawn view=view /]
[#else]
[@layout.nothing view=view /]
[/#if]
[/@layout.page]
