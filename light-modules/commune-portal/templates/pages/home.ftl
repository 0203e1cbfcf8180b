[#ftl output_format="HTML"]
[#import "/commune-portal/templates/includes/layout.ftl" as layout]
[#assign view = portalfn.page(content.@path)]
[@layout.page view=view area=true]
<h1 class="unseen">${view.commune.fullName}</h1>
<div class="bands">
[@cms.area name="main" /]
</div>
[/@layout.page]
