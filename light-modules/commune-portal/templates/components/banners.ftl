[#ftl output_format="HTML"]
[#import "/commune-portal/templates/includes/items.ftl" as items]
[#assign component = portalfn.component(content.@path)]
[#list portalfn.information(content.@path).banners?filter(banner -> banner.image??)]
<section class="band" aria-label="${component.heading(portalfn.text("portal.banners"))}">
<ul class="band-inner banners">
[#items as banner]
<li>[#if banner.text("url")?matches("https?://.*|/[a-z0-9].*")]<a href="${banner.text("url")}"[#if banner.text("url")?starts_with("http")] rel="external noopener"[/#if]><img src="${banner.image.src}" alt="${banner.image.alt}"[@items.lang banner.lang /]></a>[#else]<img src="${banner.image.src}" alt="${banner.image.alt}"[@items.lang banner.lang /]>[/#if]</li>
[/#items]
</ul>
</section>
[/#list]
