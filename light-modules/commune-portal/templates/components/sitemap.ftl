[#ftl output_format="HTML"]
<section class="band">
<div class="band-inner">
<ul class="sitemap">
[#list portalfn.sitemap(content.@path) as link]
<li><a href="${link.href}">${link.label}</a></li>
[/#list]
</ul>
</div>
</section>
