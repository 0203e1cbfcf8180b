[#ftl output_format="HTML"]
[#import "/commune-portal/templates/includes/items.ftl" as items]
[#import "/commune-portal/templates/includes/picture.ftl" as pictures]
[#assign component = portalfn.component(content.@path)]
[#assign banners = portalfn.information(content.@path).banners?filter(banner -> banner.image??)]
[#list banners]
<section class="band" aria-label="${component.heading(portalfn.text("portal.banners"))}">
<ul class="band-inner banners">
[#items as banner]
<li>[#if banner.text("url")?matches("https?://.*|/[a-z0-9].*")]<a href="${banner.text("url")}"[#if banner.text("url")?starts_with("http")] rel="external noopener"[/#if]>[@picture banner=banner /]</a>[#else][@picture banner=banner /][/#if]</li>
[/#items]
</ul>
</section>
[/#list]
[#-- As wide as the page, or half of it beside another. --]
[#macro picture banner]
[@pictures.picture image=banner.image lang=banner.lang sizes=(banners?size == 1)?then("(min-width: 76rem) 74rem, 94vw", "(min-width: 76rem) 37rem, (min-width: 44rem) 47vw, 94vw") /]
[/#macro]
