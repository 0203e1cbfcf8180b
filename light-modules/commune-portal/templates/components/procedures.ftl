[#ftl output_format="HTML"]
[#import "/commune-portal/templates/includes/items.ftl" as items]
[#assign component = portalfn.component(content.@path)]
[#assign section = portalfn.sectionOfType(content.@path, "procedure")!]
[#assign fields = portalfn.procedureFields(content.@path)]
<section class="band band-warm">
<div class="band-inner services">
<div>
<h2>${component.heading(portalfn.text("portal.procedures"))}</h2>
[#if component.text("text")?has_content]
<p class="services-text"[@items.lang component.langOf("text") /]>${component.text("text")}</p>
[#else]
<p class="services-text">${portalfn.text("portal.procedures.text")}</p>
[/#if]
<p class="services-actions">
[#if component.href("serviceUrl")?has_content]
<a class="button button-main" href="${component.href("serviceUrl")}" rel="external noopener">${portalfn.text("portal.procedures.online")}</a>
[/#if]
[#if section?has_content]
<a class="button" href="${section.href}">${portalfn.text("portal.procedures.all")}</a>
[/#if]
</p>
</div>
[#if fields?has_content]
[#assign most = component.number("count", 8)]
<ul class="tiles">
[#list fields[0..*most] as field]
<li><a href="${field.href}"[@items.lang field.lang /]>${field.label}</a></li>
[/#list]
</ul>
[/#if]
</div>
</section>
