[#ftl output_format="HTML"]
[#import "/commune-portal/templates/includes/layout.ftl" as layout]
[#import "/commune-portal/templates/includes/items.ftl" as items]
[#import "/commune-portal/templates/includes/information.ftl" as information]
[#assign component = portalfn.component(content.@path)]
<section class="band">
<div class="band-inner">
[#if component.text("title")?has_content]
<h2[@items.lang component.langOf("title") /]>${component.text("title")}</h2>
[/#if]
[@layout.contact commune=portalfn.commune(content.@path) /]
<h2>${portalfn.text("engagement.title")}</h2>
<p>${portalfn.text("engagement.lead")}</p>
<ul>
[#list portalfn.forms(content.@path) as link]
<li><a href="${link.href}" rel="nofollow">${link.label}</a></li>
[/#list]
</ul>
[#assign channels = portalfn.information(content.@path).channels]
[#if channels?has_content]
<h2>${portalfn.text("portal.channels")}</h2>
[@information.channels list=channels /]
[/#if]
</div>
</section>
