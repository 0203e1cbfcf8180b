[#ftl output_format="HTML"]
[#import "/commune-portal/templates/includes/layout.ftl" as layout]
[#import "/commune-portal/templates/includes/items.ftl" as items]
[#import "/commune-portal/templates/includes/information.ftl" as information]
[#import "/commune-portal/templates/includes/picture.ftl" as pictures]
[#import "/commune-portal/templates/includes/form.ftl" as forms]
[#assign view = portalfn.item(content.@path, (state.selector)!"")]
[@layout.page view=view]
[#if view.item??]
[#assign item = view.item]
[#assign arranged = {"official": ["position", "unit", "telephone", "fax", "email", "spokesperson", "informationContact"], "schedule": ["rows"], "media": ["files", "transcript"], "campaign": ["itemTags", "itemSections"], "oneStopDay": ["carriedOver", "receivedOnline", "receivedInPerson", "receivedByPost", "solvedEarly", "solvedOnTime", "solvedLate", "pendingOnTime", "pendingLate", "returned", "withdrawn"]}[item.typeName]![]]
[#assign fields = item.filledFields?filter(field -> !arranged?seq_contains(field.name))]
<article class="narrow">
<header>
<p class="kicker">[#if item.section??]<a href="${item.section.href}"[@items.lang item.section.lang /]>${item.section.name}</a>[/#if]</p>
<h1[@items.lang item.lang /]>${item.title}</h1>
<p class="meta">[#if item.kindName?has_content]<span class="tag">${item.kindName}</span> [/#if][@items.date item=item /][#if item.updated?has_content] · ${portalfn.text("portal.updated")} ${item.updated}[/#if]</p>
</header>
[#if item.text("summary")?has_content]
<p class="lead"[@items.lang item.lang /]>${item.text("summary")}</p>
[/#if]
[#-- A film's picture stands where the film is before it plays. --]
[#if item.hasMainImage() && item.image?? && item.typeName != "media"]
<figure class="lead-image"[@items.lang item.lang /]>
[@pictures.picture image=item.image lazy=false sizes="(min-width: 46rem) 44rem, 94vw" /]
[#if item.image.caption?has_content]
<figcaption>${item.image.caption}</figcaption>
[/#if]
</figure>
[/#if]
[#switch item.typeName]
[#case "official"]
[@information.contactFields person=item /]
<p>[#if item.spokesperson]<span class="tag tag-good">${item.label("spokesperson")}</span> [/#if][#if item.informationContact]<span class="tag tag-good">${item.label("informationContact")}</span>[/#if]</p>
[#break]
[#case "schedule"]
[@information.days schedule=item /]
[#break]
[#case "media"]
[@information.recordings media=item /]
[#if item.html("transcript")?has_content]
<details class="read" open>
<summary>${portalfn.text("portal.media.transcript")}</summary>
<div class="prose"[@items.lang item.lang /]>
${item.html("transcript")?no_esc}
</div>
</details>
[/#if]
[#break]
[#case "project"]
[#if (item.percent >= 0)]
[@items.progress percent=item.percent /]
[/#if]
[#break]
[#case "oneStopDay"]
[@information.oneStop day=item /]
[#break]
[#case "consultation"]
[@forms.draft item=item path=content.@path /]
[#break]
[/#switch]
[#list fields?filter(field -> field.short)]
<section aria-labelledby="facts">
<h2 class="unseen" id="facts">${portalfn.text("portal.item.facts")}</h2>
<dl class="facts">
[#items as field]
<div><dt>${field.label}</dt><dd>[@items.filled field=field /]</dd></div>
[/#items]
</dl>
</section>
[/#list]
[#list fields?filter(field -> !field.short) as field]
[#if field.name == "body" && item.typeName == "consultation"]
<h2>${field.label}</h2>
[@forms.paragraphs item=item /]
[#elseif field.name == "body"]
[#if item.text("question")?has_content]
<h2>${portalfn.text("engagement.status.answer")}</h2>
[/#if]
[@items.filled field=field /]
[#else]
<section>
<h2>${field.label}</h2>
[@items.filled field=field /]
</section>
[/#if]
[/#list]
[#if item.typeName == "campaign"]
[#assign collected = item.items(20)]
[#if collected?has_content]
<section class="more" aria-labelledby="collected">
<h2 id="collected">${portalfn.text("portal.campaign.items")}</h2>
[@items.titles items=collected /]
</section>
[/#if]
[/#if]
[#if item.typeName == "consultation" && !view.preview]
[@forms.opinions list=portalfn.opinions(content.@path, item) /]
[/#if]
[@items.actions item=item preview=view.preview path=content.@path /]
</article>
[#elseif view.withdrawn]
[@layout.withdrawn view=view /]
[#else]
[@layout.nothing view=view /]
[/#if]
[/@layout.page]
