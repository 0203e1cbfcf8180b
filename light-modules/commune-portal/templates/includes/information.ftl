[#ftl output_format="HTML"]
[#import "/commune-portal/templates/includes/items.ftl" as items]
[#import "/commune-portal/templates/includes/picture.ftl" as pictures]
[#-- Standing information: who works where, what is on when, what can be seen and heard. --]

[#-- The organisation chart: a nested list, which styles draw as a tree. --]
[#macro chart units]
<ul class="chart">
[#list units as unit]
[@chartUnit unit=unit /]
[/#list]
</ul>
[/#macro]

[#macro chartUnit unit]
<li>
<div class="chart-unit">
<a href="${unit.href}"[@items.lang unit.lang /]>${unit.title}</a>
[#list unit.heads as head]
<span class="meta"[@items.lang head.lang /]>${head.position}: <a href="${head.href}">${head.title}</a></span>
[/#list]
[#if unit.text("telephone")?has_content]
<span class="meta">${unit.text("telephone")}</span>
[/#if]
</div>
[#if unit.units?has_content]
[@chart units=unit.units /]
[/#if]
</li>
[/#macro]

[#-- Officials with the five contact fields of Decree 42/2022, article 4.1.e. --]
[#macro officials people level=2]
[#list people]
<ul class="people">
[#items as person]
<li class="person">
[#if person.image??]
[@pictures.picture image=person.image class="person-photo" lang=person.lang sizes="7rem" /]
[#else]
<span class="person-photo person-blank" aria-hidden="true">${person.title?word_list?last?substring(0, 1)}</span>
[/#if]
<div>
<h${level}[@items.lang person.lang /]><a href="${person.href}">${person.title}</a></h${level}>
[@contactFields person=person /]
[#if person.spokesperson]<span class="tag tag-good">${person.label("spokesperson")}</span>[/#if]
[#if person.informationContact]<span class="tag tag-good">${person.label("informationContact")}</span>[/#if]
</div>
</li>
[/#items]
</ul>
[/#list]
[/#macro]

[#macro contactFields person]
<dl class="person-facts">
<div><dt>${person.label("position")}</dt><dd[@items.lang person.lang /]>${person.position}</dd></div>
[#if person.unit?has_content]
<div><dt>${person.label("unit")}</dt><dd[@items.lang person.lang /]>${person.unit}</dd></div>
[/#if]
[#if person.telephone?has_content]
<div><dt>${person.label("telephone")}</dt><dd><a href="tel:${person.telephoneDigits}">${person.telephone}</a></dd></div>
[/#if]
[#if person.fax?has_content]
<div><dt>${person.label("fax")}</dt><dd>${person.fax}</dd></div>
[/#if]
[#if person.email?has_content]
<div><dt>${person.label("email")}</dt><dd><a href="mailto:${person.email}">${person.email}</a></dd></div>
[/#if]
</dl>
[/#macro]

[#-- A schedule day by day. --]
[#macro days schedule]
[#if schedule.days?has_content]
[#local where = schedule.tells("where")]
<div class="table-scroll" role="region" tabindex="0" aria-label="${schedule.title}"[@items.lang schedule.lang /]>
<table class="schedule stacks" role="table">
<caption class="unseen">${schedule.title}</caption>
<thead role="rowgroup"><tr role="row"><th scope="col" role="columnheader">${portalfn.text("portal.schedule.day")}</th><th scope="col" role="columnheader">${portalfn.text("portal.schedule.time")}</th><th scope="col" role="columnheader">${portalfn.text("portal.schedule.what")}</th><th scope="col" role="columnheader">${portalfn.text("portal.schedule.who")}</th>[#if where]<th scope="col" role="columnheader">${portalfn.text("portal.schedule.where")}</th>[/#if]</tr></thead>
<tbody role="rowgroup">
[#list schedule.days as day]
[#list day.rows as row]
<tr role="row"[#if day.today] class="today"[/#if]>
[#if row?is_first]
<th scope="rowgroup" role="rowheader" rowspan="${day.rows?size?c}"><time datetime="${day.iso}">${day.weekday} <br>${day.name}</time>[#if day.today] <br><span class="tag tag-good">${portalfn.text("portal.schedule.today")}</span>[/#if]</th>
[/#if]
<td role="cell" data-label="${portalfn.text("portal.schedule.time")}">${row.text("time")}</td><td role="cell" data-label="${portalfn.text("portal.schedule.what")}">${row.text("what")}</td><td role="cell" data-label="${portalfn.text("portal.schedule.who")}">${row.text("who")}</td>[#if where]<td role="cell" data-label="${portalfn.text("portal.schedule.where")}">${row.text("where")}</td>[/#if]
</tr>
[/#list]
[/#list]
</tbody>
</table>
</div>
[#else]
<p class="empty">${portalfn.text("portal.unknown")}</p>
[/#if]
[/#macro]

[#-- The schedule that holds now in full, failing that the newest; the others as links. --]
[#macro schedules list]
[#assign held = list?filter(schedule -> schedule.current)?has_content]
[#list list as schedule]
<section class="found">
<h2[@items.lang schedule.lang /]><a href="${schedule.href}">${schedule.title}</a></h2>
<p class="meta"><span class="tag">${schedule.kindName}</span> ${schedule.period}[#if schedule.past] · ${portalfn.text("portal.schedule.past")}[/#if]</p>
[#if schedule.current || (!held && schedule?is_first)]
[@days schedule=schedule /]
[/#if]
</section>
[/#list]
[/#macro]

[#-- A day of the one-stop office: sums and what they are made of. --]
[#macro oneStop day]
<div class="table-scroll" role="region" tabindex="0" aria-label="${day.title}"[@items.lang day.lang /]>
<table class="numbers">
<caption class="unseen">${day.title}</caption>
<thead><tr><th scope="col">${day.kindName}</th><th scope="col">${portalfn.text("portal.oneStop.number")}</th></tr></thead>
[#list day.groups as group]
<tbody>
<tr class="sum"><th scope="rowgroup">${group.name}</th><td>${group.sum?c}</td></tr>
[#list group.rows as row]
<tr><th scope="row">${row.label}</th><td>${row.number?c}</td></tr>
[/#list]
</tbody>
[/#list]
</table>
</div>
[#if (day.punctuality >= 0)]
<p class="notice notice-open">${portalfn.text("portal.oneStop.punctuality", day.punctuality?c)}</p>
[/#if]
[/#macro]

[#-- The portal's own films and sound, with captions and in words. --]
[#macro recordings media]
[#list media.recordings as recording]
<figure class="recording"[@items.lang media.lang /]>
<figcaption>${recording.file.title}</figcaption>
[#if recording.file.href?has_content]
[#if recording.video]
<video controls preload="metadata"[#if media.image??] poster="${media.image.at(960)}"[/#if] aria-label="${recording.file.title}">
<source src="${recording.file.href}" type="${recording.mediaType}">
[#if recording.captions?has_content]
<track kind="captions" srclang="${media.language}" label="${portalfn.text("portal.media.captions")}" src="${recording.captions}" default>
[/#if]
</video>
[#if (media.image.caption)?has_content]
<p class="meta">${media.image.caption}</p>
[/#if]
[#else]
<audio controls preload="metadata" aria-label="${recording.file.title}">
<source src="${recording.file.href}" type="${recording.mediaType}">
</audio>
[/#if]
<p class="meta"><a href="${recording.file.href}" download>${portalfn.text("portal.file.download")}</a> ([#if recording.file.kind?has_content]${recording.file.kind}, [/#if]${recording.file.size})</p>
[/#if]
</figure>
[/#list]
[/#macro]

[#-- Albums, films and sound as cards. --]
[#macro mediaCards list]
<ul class="cards media-cards">
[#list list as media]
[#assign picture = (media.pictures[0])!(media.image)!]
<li class="card">
[#if picture?has_content]
[@pictures.picture image=picture class="card-image" lang=media.lang sizes="(min-width: 60rem) 20rem, 94vw" /]
[#else]
<span class="card-image card-blank" aria-hidden="true">${(media.kind == "audio")?then("♪", "▶")}</span>
[/#if]
<div class="card-text">
<h2 class="card-title"[@items.lang media.lang /]><a href="${media.href}">${media.title}</a></h2>
<p class="meta"><span class="tag">${media.kindName}</span> [@items.date item=media /]</p>
</div>
</li>
[/#list]
</ul>
[/#macro]

[#-- The commune's channels elsewhere: Decree 224/2026, article 10.3. --]
[#macro channels list]
<ul class="channels">
[#list list as channel]
<li>
<span class="channel-name"[@items.lang channel.lang /]>${channel.title}</span> <span class="tag">${channel.show("platform")}</span>
[#if channel.text("url")?matches("https?://.*")]<a href="${channel.text("url")}" rel="external noopener">${channel.text("url")}</a>[/#if]
[#if channel.text("telephone")?has_content]<a href="tel:${channel.text("telephone")?replace("[^0-9+]", "", "r")}">${channel.text("telephone")}</a>[/#if]
[#if channel.text("unit")?has_content]<span class="meta"[@items.lang channel.lang /]>${channel.text("unit")}</span>[/#if]
</li>
[/#list]
</ul>
[/#macro]

[#-- The catalogue of links, by groups. --]
[#macro websites groups level=2]
[#list groups?keys as group]
<section class="found">
<h${level}>${group}</h${level}>
<ul class="link-list">
[#list groups[group] as link]
<li><a href="${link.text("url")}"[#if link.text("url")?starts_with("http")] rel="external noopener"[/#if][@items.lang link.lang /]>${link.title}</a></li>
[/#list]
</ul>
</section>
[/#list]
[/#macro]
