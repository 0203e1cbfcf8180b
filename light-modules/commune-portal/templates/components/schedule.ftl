[#ftl output_format="HTML"]
[#import "/commune-portal/templates/includes/items.ftl" as items]
[#import "/commune-portal/templates/includes/information.ftl" as information]
[#assign component = portalfn.component(content.@path)]
[#assign schedule = portalfn.information(content.@path).schedule(component.text("kind"))!]
<section class="band">
<div class="band-inner">
<h2>${component.heading(portalfn.text("portal.schedule"))}</h2>
[#if schedule?has_content]
<p><a href="${schedule.href}"[@items.lang schedule.lang /]>${schedule.title}</a></p>
[@information.days schedule=schedule /]
[#else]
<p class="empty">${portalfn.text("portal.unknown")}</p>
[/#if]
</div>
</section>
