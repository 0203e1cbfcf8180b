[#ftl output_format="HTML"]
[#import "/commune-portal/templates/includes/layout.ftl" as layout]
[#import "/commune-portal/templates/includes/items.ftl" as items]
[#assign view = portalfn.item(content.@path, (state.selector)!"")]

[#-- One of the parts of Decree 63/2010, article 8.2. A mandatory part that is empty says so. --]
[#macro part name title mandatory lines language]
[#if mandatory || lines?has_content]
<section id="${name}" class="part">
<h2>${title}</h2>
[#if lines?has_content]
[@items.paragraphs lines=lines language=language /]
[#else]
<p class="empty">${portalfn.text("portal.unknown")}</p>
[/#if]
</section>
[/#if]
[/#macro]

[@layout.page view=view]
[#if view.item??]
[#assign item = view.item]
<article class="procedure">
<header class="procedure-head">
<p class="kicker"[@items.lang item.lang /]>${item.text("field")}</p>
<h1[@items.lang item.lang /]>${item.title}</h1>
[#if item.isInForce()]
[#if item.serviceUrl?has_content]
<p class="action"><a class="button button-main" href="${item.serviceUrl}" rel="external noopener">${portalfn.text("portal.procedure.apply")}</a> <span class="meta">${portalfn.text("portal.procedure.applyHint")}[#if item.show("onlineLevel")?has_content] ${item.label("onlineLevel")}: ${item.show("onlineLevel")}.[/#if]</span></p>
[/#if]
[#else]
<p class="notice">${item.label("status")}: ${item.show("status")}</p>
[/#if]
</header>
<div class="procedure-body">
<div class="procedure-parts">
<section id="cach-thuc" class="part">
<h2>${item.label("filingWays")}</h2>
[#list item.parts("filingWays")]
<div class="table-scroll" role="region" aria-label="${item.label("filingWays")}" tabindex="0">
<table>
<thead>
<tr><th scope="col">${portalfn.text("portal.procedure.way")}</th><th scope="col">${portalfn.text("portal.procedure.timeLimit")}</th><th scope="col">${portalfn.text("portal.procedure.fee")}</th></tr>
</thead>
<tbody>
[#items as way]
<tr>
<th scope="row">${way.show("way")}</th>
<td[@items.lang item.lang /]>[#if way.text("timeLimit")?has_content]${way.text("timeLimit")}[#else]–[/#if]</td>
<td[@items.lang item.lang /]>[#list way.lines("fee")][#items as line]${line}[#sep]<br>[/#sep][/#items][#else]–[/#list][#list way.lines("description")]<div class="meta">[#items as line]${line}[#sep]<br>[/#sep][/#items]</div>[/#list]</td>
</tr>
[/#items]
</tbody>
</table>
</div>
[#else]
<p class="empty">${portalfn.text("portal.unknown")}</p>
[/#list]
</section>
<section id="ho-so" class="part">
<h2>${item.label("dossier")}</h2>
[#list item.parts("dossier")]
<ol class="dossier">
[#items as paper]
<li>
[@items.paragraphs lines=paper.lines("title") language=item.lang /]
[#if paper.show("originals")?has_content || paper.show("copies")?has_content]
<p class="meta">${portalfn.text("portal.procedure.copies", paper.show("originals")?has_content?then(paper.show("originals"), "0"), paper.show("copies")?has_content?then(paper.show("copies"), "0"))}</p>
[/#if]
[#list paper.lines("note") as line]
<p class="meta"[@items.lang item.lang /]>${line}</p>
[/#list]
[#if paper.text("formName")?has_content && !paper.file("form")??]
<p class="meta">${portalfn.text("portal.procedure.form")}: <span[@items.lang item.lang /]>${paper.text("formName")}</span></p>
[/#if]
</li>
[/#items]
</ol>
[#else]
<p class="empty">${portalfn.text("portal.unknown")}</p>
[/#list]
</section>
[#if item.forms?has_content]
<section id="bieu-mau" class="part">
<h2>${portalfn.text("portal.procedure.forms")}</h2>
[@items.files files=item.forms language=item.lang /]
</section>
[/#if]
<section id="trinh-tu" class="part">
<h2>${item.label("steps")}</h2>
[#list item.parts("steps")]
<ol class="steps">
[#items as step]
<li>
[#if step.text("title")?has_content]
<h3[@items.lang item.lang /]>${step.text("title")}</h3>
[/#if]
[@items.paragraphs lines=step.lines("text") language=item.lang /]
</li>
[/#items]
</ol>
[#else]
<p class="empty">${portalfn.text("portal.unknown")}</p>
[/#list]
</section>
[@part name="thoi-han" title=item.label("timeLimit") mandatory=false lines=item.lines("timeLimit") language=item.lang /]
[@part name="le-phi" title=item.label("fees") mandatory=false lines=item.lines("fees") language=item.lang /]
[@part name="ket-qua" title=item.label("result") mandatory=true lines=item.lines("result") language=item.lang /]
[@part name="dieu-kien" title=item.label("conditions") mandatory=false lines=item.lines("conditions") language=item.lang /]
<section id="can-cu" class="part">
<h2>${item.label("legalBases")}</h2>
[#if item.legalBases?has_content]
[@items.relations relations=item.legalBases language=item.lang kinds=item.lang /]
[#else]
<p class="empty">${portalfn.text("portal.unknown")}</p>
[/#if]
</section>
</div>
<aside class="panel procedure-facts" aria-labelledby="facts">
<h2 id="facts">${portalfn.text("portal.procedure.facts")}</h2>
<dl class="facts facts-stacked">
[#list ["code", "field", "level", "procedureKind", "applicants", "performingAgency", "decidingAgency", "coordinatingAgency", "receivingAddress", "onlineLevel", "status", "decisionNumber", "decisionDate"] as name]
[#if item.show(name)?has_content]
<div><dt>${item.label(name)}</dt><dd[@items.lang item.langOf(name) /]>${item.show(name)}</dd></div>
[/#if]
[/#list]
</dl>
[@items.actions item=item preview=view.preview path=content.@path /]
</aside>
</div>
</article>
[#elseif view.withdrawn]
[@layout.withdrawn view=view /]
[#else]
[@layout.nothing view=view /]
[/#if]
[/@layout.page]
