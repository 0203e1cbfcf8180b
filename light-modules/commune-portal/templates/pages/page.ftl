[#ftl output_format="HTML"]
[#import "/commune-portal/templates/includes/layout.ftl" as layout]
[#import "/commune-portal/templates/includes/items.ftl" as items]
[#assign view = portalfn.page(content.@path)]
[@layout.page view=view]
<div class="narrow">
<h1[@items.lang view.titleLang /]>${view.title}</h1>
[@cms.area name="main" /]
</div>
[/@layout.page]
