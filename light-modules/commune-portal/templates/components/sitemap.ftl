[#ftl output_format="HTML"]
[#import "/commune-portal/templates/includes/items.ftl" as items]
[#assign commune = portalfn.commune(content.@path)]
<section class="band">
<div class="band-inner">
<ul class="sitemap">
<li><a href="${commune.href}">${portalfn.text("portal.home")}</a></li>
[#list portalfn.sitemap(content.@path) as group]
<li>
<span class="sitemap-group" id="${group.code}"[@items.lang group.lang /]>${group.name}</span>
<ul>
[#list group.links as link]
<li><a href="${link.href}"[@items.lang link.lang /]>${link.label}</a></li>
[/#list]
</ul>
</li>
[/#list]
<li>
<span class="sitemap-group" id="cong">${portalfn.text("portal.group.portal")}</span>
<ul>
<li><a href="${commune.href}/tim-kiem">${portalfn.text("portal.search.title")}</a></li>
<li><a href="${commune.href}/lien-he">${portalfn.text("portal.contact.title")}</a></li>
<li><a href="${commune.href}/so-do-cong">${portalfn.text("portal.sitemap.title")}</a></li>
<li><a href="${portalfn.feed(content.@path)}" type="application/rss+xml">${portalfn.text("portal.feed")}</a></li>
</ul>
</li>
<li>
<span class="sitemap-group" id="gui">${portalfn.text("engagement.title")}</span>
<ul>
[#list portalfn.forms(content.@path) as link]
<li><a href="${link.href}" rel="nofollow">${link.label}</a></li>
[/#list]
</ul>
</li>
</ul>
</div>
</section>
