[#ftl output_format="HTML"]
[#import "/commune-portal/templates/includes/picture.ftl" as pictures]
[#-- Items in lists. level: of their headings. --]

[#-- Marks what is not in the page's language; of: a language, empty for the page's own. --]
[#macro lang of][#if of?has_content] lang="${of}"[/#if][/#macro]

[#macro date item]
[#if item.date?has_content]<time datetime="${item.isoDate}">${item.date}</time>[/#if]
[/#macro]

[#-- One article with its picture. big: with its summary. --]
[#macro card item level=3 big=false section=true]
<article class="card[#if big] card-big[/#if][#if !item.image??] card-plain[/#if]">
[#if item.image??]
[@pictures.picture image=item.image class="card-image" lang=item.lang lazy=!big sizes=big?then("(min-width: 60rem) 38rem, 94vw", "(min-width: 60rem) 20rem, 94vw") /]
[/#if]
<div class="card-text">
<h${level}[@lang item.lang /]><a href="${item.href}">${item.title}</a></h${level}>
[#if big && item.summary?has_content]
<p class="card-summary"[@lang item.lang /]>${item.summary}</p>
[/#if]
<p class="meta">[#if section && item.section??]<span class="tag"[@lang item.section.lang /]>${item.section.name}</span> [/#if][@date item=item /]</p>
</div>
</article>
[/#macro]

[#-- Articles one below the other. --]
[#macro news items level=2]
<ul class="news">
[#list items as item]
<li>
<article class="news-item">
[#if item.image??]
[@pictures.picture image=item.image class="news-image" lang=item.lang sizes="11rem" /]
[/#if]
<div>
<h${level}[@lang item.lang /]><a href="${item.href}">${item.title}</a></h${level}>
[#if item.summary?has_content]
<p class="news-summary"[@lang item.lang /]>${item.summary}</p>
[/#if]
<p class="meta">[@date item=item /][#if item.text("genre")?has_content && item.text("genre") != "news"] <span class="tag">${item.show("genre")}</span>[/#if]</p>
</div>
</article>
</li>
[/#list]
</ul>
[/#macro]

[#-- Legal documents, the number first. --]
[#macro documents items]
<ul class="documents">
[#list items as item]
<li class="document">
<p class="document-number">${item.number}</p>
<p class="document-title"><a href="${item.href}"[@lang item.lang /]>${item.title}</a></p>
<p class="meta"><span class="tag">${item.show("documentType")}</span> [#if item.show("issueDate")?has_content]${portalfn.text("portal.document.issued")} ${item.show("issueDate")}[/#if]</p>
</li>
[/#list]
</ul>
[/#macro]

[#-- Public information of any kind, with the kind's name. --]
[#macro information items level=2]
<ul class="news">
[#list items as item]
<li>
<article class="news-item">
[#if item.image??]
[@pictures.picture image=item.image class="news-image" lang=item.lang sizes="11rem" /]
[/#if]
<div>
<h${level}[@lang item.lang /]><a href="${item.href}">${item.title}</a></h${level}>
[#if item.summary?has_content]
<p class="news-summary"[@lang item.lang /]>${item.summary}</p>
[/#if]
<p class="meta">[#if item.groupName?has_content]<span class="tag">${item.groupName}</span> [/#if][@date item=item /]</p>
[#if item.typeName == "project" && (item.percent >= 0)]
[@progress percent=item.percent /]
[/#if]
</div>
</article>
</li>
[/#list]
</ul>
[/#macro]

[#-- How much of a work is done, in words and as a bar. --]
[#macro progress percent]
<p class="progress"><span>${portalfn.text("portal.project.progress", percent?c)}</span> <progress value="${percent?c}" max="100" aria-label="${portalfn.text("portal.project.progress", percent?c)}"></progress></p>
[/#macro]

[#-- What a field says, in the form that suits it. --]
[#macro filled field]
[#switch field.form]
[#case "link"]
[#if field.text?matches("https?://.*|/[a-z0-9].*")]<a href="${field.text}"[#if field.text?starts_with("http")] rel="external noopener"[/#if]>${field.text}</a>[#else]${field.text}[/#if]
[#break]
[#case "email"]<a href="mailto:${field.text}">${field.text}</a>[#break]
[#case "lines"][@paragraphs lines=field.lines language=field.lang /][#break]
[#case "html"]
<div class="prose"[@lang field.lang /]>
${field.html?no_esc}
</div>
[#break]
[#case "images"]
<div class="gallery"[@lang field.lang /]>
[#list field.images as image]
<figure>
<a href="${image.src}">[@pictures.picture image=image sizes="(min-width: 40rem) 20rem, 94vw" /]</a>
[#if image.caption?has_content]
<figcaption>${image.caption}</figcaption>
[/#if]
</figure>
[/#list]
</div>
[#break]
[#case "files"][@files files=field.files language=field.lang /][#break]
[#case "table"]
<div class="table-scroll" role="region" tabindex="0" aria-label="${field.label}">
[#-- Phones show each row as a list of its cells: roles say that it is a table nonetheless. --]
<table class="stacks" role="table">
<caption class="unseen">${field.label}</caption>
<thead role="rowgroup"><tr role="row">[#list field.columns as column]<th scope="col" role="columnheader">${column.label}</th>[/#list]</tr></thead>
<tbody role="rowgroup">
[#list field.rows as row]
<tr role="row">[#list row as cell]<td role="cell" data-label="${field.columns[cell?index].label}"[@lang field.columns[cell?index].lang /]>${cell}</td>[/#list]</tr>
[/#list]
</tbody>
</table>
</div>
[#break]
[#default]<span[@lang field.lang /]>${field.text}</span>
[/#switch]
[/#macro]

[#macro titles items]
<ul class="titles">
[#list items as item]
<li><a href="${item.href}"[@lang item.lang /]>${item.title}</a> <span class="meta">[@date item=item /]</span></li>
[/#list]
</ul>
[/#macro]

[#-- Items of one kind in the form that suits them. --]
[#macro list items level=2]
[#if items?has_content]
[#if items[0].typeName == "legalDocument"]
[@documents items=items /]
[#elseif items[0].typeName == "procedure"]
[@titles items=items /]
[#elseif items[0].typeName == "article"]
[@news items=items level=level /]
[#else]
[@information items=items level=level /]
[/#if]
[#else]
<p class="empty">${portalfn.text("portal.list.empty")}</p>
[/#if]
[/#macro]

[#-- The pages of a list; nothing if there is only one. --]
[#macro pages paging]
[#if (paging.count > 1)]
<nav class="pages" aria-label="${portalfn.text("portal.pages")}">
<ul>
[#if paging.previous?has_content]
<li><a rel="prev" href="${paging.previous}">${portalfn.text("portal.pages.previous")}</a></li>
[/#if]
[#list paging.pages as link]
<li>[#if !link.href?has_content]<span>${link.label}</span>[#elseif link.current]<a href="${link.href}" aria-current="page" aria-label="${portalfn.text("portal.pages.number", link.label)}">${link.label}</a>[#else]<a href="${link.href}" aria-label="${portalfn.text("portal.pages.number", link.label)}">${link.label}</a>[/#if]</li>
[/#list]
[#if paging.next?has_content]
<li><a rel="next" href="${paging.next}">${portalfn.text("portal.pages.next")}</a></li>
[/#if]
</ul>
</nav>
[/#if]
[/#macro]

[#macro filter filter]
<nav class="filter[#if (filter.options?size > 10)] filter-long[/#if]" aria-label="${filter.label}">
<p class="filter-label" aria-hidden="true">${filter.label}</p>
<ul>
[#list filter.options as link]
<li>[#if link.href?has_content]<a href="${link.href}"[#if link.current] aria-current="true"[/#if][@lang link.lang /]>${link.label}</a>[#else]<span class="filter-none">${link.label} <span class="meta">${portalfn.text("portal.filter.none")}</span></span>[/#if]</li>
[/#list]
</ul>
</nav>
[/#macro]

[#macro files files language=""]
<ul class="files">
[#list files as file]
<li>
[#if file.href?has_content]<a href="${file.href}"[@lang language /]>${file.title}</a>[#else]<span[@lang language /]>${file.title}</span>[/#if]
<span class="meta">[#if file.kind?has_content]${file.kind}, [/#if]${file.size}</span>[#if file.signedOriginal] <span class="tag tag-good">${portalfn.text("portal.file.signedOriginal")}</span>[/#if]
[#if file.kind == "PDF" && file.href?has_content]
<details class="read">
<summary>${portalfn.text("portal.file.read")}<span class="unseen">: ${file.title}</span></summary>
<p class="read-alone"><a href="${file.href}">${portalfn.text("portal.file.alone")}<span class="unseen">: ${file.title}</span></a> <span class="meta">${portalfn.text("portal.file.alone.when")}</span></p>
<iframe src="${file.href}#view=FitH" title="${portalfn.text("portal.file.frame", file.title)}" loading="lazy"></iframe>
</details>
[/#if]
</li>
[/#list]
</ul>
[/#macro]

[#-- language: of titles and provisions; kinds: of what stands before the number. --]
[#macro relations relations language="" kinds=""]
<ul class="relations">
[#list relations as relation]
<li>
[#if relation.kind?has_content]<span class="relation-kind"[@lang kinds /]>${relation.kind}</span> [/#if]
[#if relation.href?has_content]<a href="${relation.href}">${relation.number}</a>[#else]<strong>${relation.number}</strong>[/#if][#if relation.title?has_content]<span[@lang language /]>: ${relation.title}</span>[/#if]
[#if relation.provision?has_content || relation.date?has_content]<span class="meta">[#if relation.provision?has_content]<span[@lang language /]>${relation.provision}</span>[/#if][#if relation.provision?has_content && relation.date?has_content], [/#if][#if relation.date?has_content]${relation.date}[/#if]</span>[/#if]
</li>
[/#list]
</ul>
[/#macro]

[#macro paragraphs lines language=""]
[#list lines as line]
<p[@lang language /]>${line}</p>
[/#list]
[/#macro]

[#-- What a reader may do with an item. Links to others load nothing before somebody follows them. --]
[#macro actions item preview=false path=""]
[#assign actions = item.actions]
<div class="actions" role="group" aria-label="${portalfn.text("portal.actions")}">
<button class="print-button" type="button">${portalfn.text("portal.print")}</button>
[#if !preview]
<a href="${actions.saved}" download>${portalfn.text("portal.save")}</a>
[#if path?has_content]
<a href="${portalfn.formAbout(path, "errorReport", item)}" rel="nofollow">${portalfn.text("portal.engagement.report")}</a>
<a href="${portalfn.formAbout(path, "rating", item)}" rel="nofollow">${portalfn.text("portal.engagement.rate")}</a>
[/#if]
[#if actions.address?has_content]
<a href="${actions.mail}">${portalfn.text("portal.share.mail")}</a>
<a href="${actions.facebook}" rel="external noopener nofollow">${portalfn.text("portal.share.facebook")}</a>
<button class="share-button" type="button" data-address="${actions.address}" data-title="${item.title}" hidden>${portalfn.text("portal.share.other")}</button>
<button class="copy-button" type="button" data-address="${actions.address}">${portalfn.text("portal.share.copy")}</button>
<span class="copied" role="status" data-text="${portalfn.text("portal.share.copied")}"></span>
[/#if]
[/#if]
</div>
[/#macro]
