[#ftl output_format="HTML"]
[#import "/commune-portal/templates/includes/items.ftl" as items]
<section class="band">
<div class="band-inner">
<ul class="sitemap">
[#list portalfn.sitemap(content.@path) as link]
<li><a href="${link.href}"[@items.lang link.lang /]>${link.label}</a></li>
[/#list]
</ul>
</div>
</section>
