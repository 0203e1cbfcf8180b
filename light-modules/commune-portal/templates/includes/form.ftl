[#ftl output_format="HTML"]
[#-- Forms as plain HTML: they need no script. view: a FormPageView. --]

[#macro problems view]
[#if view.problems?has_content]
<div class="form-problems" role="alert" tabindex="-1" autofocus>
<p><strong>${portalfn.text("engagement.form.summary", view.problems?size)}</strong></p>
<ul>
[#list view.problems as problem]
<li>[#if problem.href?has_content]<a href="${problem.href}">${problem.label}</a>[#else]${problem.label}[/#if]</li>
[/#list]
</ul>
</div>
[/#if]
[/#macro]

[#macro form view]
<p class="lead">${view.lead}</p>
[#if view.hints?has_content]
<ul class="form-hints">
[#list view.hints as hint]
<li>${hint}</li>
[/#list]
</ul>
[/#if]
[@problems view=view /]
<form class="form" method="post" action="${view.action}" enctype="multipart/form-data" novalidate>
[#list view.hidden as name, value]
<input type="hidden" name="${name}" value="${value}">
[/#list]
<input type="hidden" name="cp-work" value="">
<p class="form-trap" aria-hidden="true"><label for="f-website">${portalfn.text("engagement.form.trap")}</label> <input id="f-website" name="website" tabindex="-1" autocomplete="off"></p>
[#if view.about??]
<p class="form-about"><strong>${portalfn.text("engagement.form.about")}:</strong> <a href="${view.about.href}" lang="vi">${view.about.label}</a></p>
[#if view.paragraph??]
<blockquote class="form-paragraph" lang="vi"><p><strong>${portalfn.text("engagement.form.paragraph")} ${view.paragraph.number}</strong></p>${view.paragraph.html?no_esc}</blockquote>
[/#if]
[/#if]
[#list view.fields as field]
[@control field=field /]
[/#list]
[#if (view.files > 0)]
<div class="form-field">
<label for="f-files">${portalfn.text("engagement.form.files")}</label>
<p class="form-help" id="h-files">${portalfn.text("engagement.form.files.help", view.files)}[#if view.filesAgain] <strong>${portalfn.text("engagement.form.files.again")}</strong>[/#if]</p>
<input id="f-files" type="file" name="files" multiple aria-describedby="h-files" accept=".pdf,.doc,.docx,.xls,.xlsx,.odt,.jpg,.jpeg,.png">
</div>
[/#if]
[#if view.personal]
<p class="form-help">${portalfn.text("engagement.form.personal")}</p>
[/#if]
<p><button class="button button-main" type="submit">${portalfn.text("engagement.form.send")}</button></p>
</form>
[/#macro]

[#macro control field]
[#local wrong = field.problem?has_content]
[#local says][#if wrong] aria-invalid="true" aria-describedby="e-${field.name}"[/#if][#if field.required] aria-required="true"[/#if][/#local]
[#if field.type == "rating"]
<fieldset class="form-field form-rating[#if wrong] form-wrong[/#if]" id="f-${field.name}" tabindex="-1"[#if wrong] aria-describedby="e-${field.name}"[/#if]>
<legend>${field.label} [@need field=field /]</legend>
[@wrongness field=field /]
[#list field.options as option]
<label><input type="radio" name="${field.name}" value="${option.value}"[#if option.chosen] checked[/#if]> ${option.label}</label>
[/#list]
</fieldset>
[#elseif field.type == "flag"]
<div class="form-field form-flag">
<label><input id="f-${field.name}" type="checkbox" name="${field.name}" value="yes"[#if field.value == "yes"] checked[/#if]> ${field.label}</label>
</div>
[#else]
<div class="form-field[#if wrong] form-wrong[/#if]">
<label for="f-${field.name}">${field.label} [@need field=field /]</label>
[@wrongness field=field /]
[#if field.type == "text"]
<textarea id="f-${field.name}" name="${field.name}" rows="6"${says}>${field.value}</textarea>
[#elseif field.type == "choice"]
<select id="f-${field.name}" name="${field.name}"${says}>
<option value="">${portalfn.text("engagement.form.none")}</option>
[#list field.options as option]
<option value="${option.value}"[#if option.chosen] selected[/#if]>${option.label}</option>
[/#list]
</select>
[#else]
<input id="f-${field.name}" type="${field.input}" name="${field.name}" value="${field.value}"[#if field.autocomplete?has_content] autocomplete="${field.autocomplete}"[/#if]${says}>
[/#if]
</div>
[/#if]
[/#macro]

[#macro need field]<span class="form-need">${portalfn.text(field.required?then("engagement.form.required", "engagement.form.optional"))}</span>[/#macro]

[#macro wrongness field]
[#if field.problem?has_content]
<p class="form-error" id="e-${field.name}">${field.problem}</p>
[/#if]
[/#macro]

[#macro received view]
<div class="notice notice-open form-received" role="status" tabindex="-1" autofocus>
[#if view.code?has_content]
<p>${portalfn.text("engagement.received.text", view.kindName?uncap_first)}</p>
<p>${portalfn.text("engagement.received.code")}: <strong class="form-code">${view.code}</strong></p>
<p>${portalfn.text("engagement.received.keep")}[#if view.mailed] ${portalfn.text("engagement.received.mail")}[/#if]</p>
[#else]
<p>${portalfn.text("engagement.received.thanks")}</p>
[/#if]
</div>
[#if view.code?has_content]
<p><a class="button" href="${view.track}">${portalfn.text("engagement.status.title")}</a></p>
[/#if]
[/#macro]

[#macro status view]
<p class="lead">${view.lead}</p>
[@problems view=view /]
<form class="form" method="post" action="${view.action}">
<div class="form-field">
<label for="f-code">${portalfn.text("engagement.status.code")}</label>
<input class="form-code" id="f-code" name="ma" value="${view.typedCode}" autocomplete="off" autocapitalize="characters" spellcheck="false" required>
</div>
<p><button class="button button-main" type="submit">${portalfn.text("engagement.status.look")}</button></p>
</form>
[#if view.found??]
[#assign found = view.found]
<section class="form-found" aria-labelledby="found" role="status">
<h2 id="found">${found.kind}: ${found.state}</h2>
<dl class="facts">
<div><dt>${portalfn.text("engagement.status.received")}</dt><dd>${found.received}</dd></div>
<div><dt>${portalfn.text("engagement.status.changed")}</dt><dd>${found.changed}</dd></div>
[#if found.due?has_content]<div><dt>${portalfn.text("engagement.status.due")}</dt><dd>${found.due}</dd></div>[/#if]
[#if found.unit?has_content]<div><dt>${portalfn.text("engagement.status.unit")}</dt><dd lang="vi">${found.unit}</dd></div>[/#if]
[#if found.ground?has_content]<div><dt>${portalfn.text("engagement.status.ground")}</dt><dd>${found.ground}</dd></div>[/#if]
</dl>
[#if found.progress?has_content]
<h3>${portalfn.text("engagement.status.progress")}</h3>
<p class="form-words">${found.progress}</p>
[/#if]
[#if found.answer?has_content]
<h3>${portalfn.text("engagement.status.answer")}</h3>
<p class="form-words">${found.answer}</p>
[/#if]
[#if view.taken]
<p class="form-error" role="alert">${portalfn.text("engagement.status.taken")}</p>
[/#if]
[#if found.files?has_content]
<h3>${portalfn.text("engagement.status.files")}</h3>
<p class="form-help">${portalfn.text("engagement.status.once")}</p>
[#list found.files as file]
<form method="post" action="${view.action}">
<input type="hidden" name="ma" value="${view.typedCode}">
<input type="hidden" name="tep" value="${file}">
<p><button class="button" type="submit">${portalfn.text("engagement.status.take", file)}</button></p>
</form>
[/#list]
[/#if]
</section>
[#elseif view.asked && !view.problems?has_content]
<p class="form-problems" role="alert">${portalfn.text("engagement.status.unknown")}</p>
[/#if]
[/#macro]

[#-- Ways to the forms of a section. --]
[#macro ways links]
[#if links?has_content]
<ul class="form-ways">
[#list links as link]
<li><a class="button[#if link?is_first] button-main[/#if]" href="${link.href}" rel="nofollow">${link.label}</a></li>
[/#list]
</ul>
[/#if]
[/#macro]

[#-- A draft for opinions: where it stands, its text by paragraph, what others think of it. --]
[#macro draft item path]
<p class="notice notice-open">[#if (item.daysLeft > 0)]${portalfn.text("portal.consultation.open", item.daysLeft)}[#elseif item.open]${portalfn.text("portal.consultation.last")}[#else]${portalfn.text("portal.engagement.consultation." + item.phase)}[/#if]</p>
[#if item.open]
<p><a class="button button-main" href="${item.form}" rel="nofollow">${portalfn.text("portal.engagement.opinions.give")}</a></p>
[/#if]
[/#macro]

[#macro paragraphs item]
<ol class="draft" [#if item.lang?has_content]lang="${item.lang}"[/#if]>
[#list item.paragraphs as paragraph]
<li id="${paragraph.id}" value="${paragraph.number?c}">
<div class="prose">${paragraph.html?no_esc}</div>
<p class="draft-links"><a href="#${paragraph.id}" aria-label="${portalfn.text("portal.engagement.opinions.paragraph", paragraph.number)}">¶ ${paragraph.number}</a>[#if item.open] <a href="${item.formAt(paragraph)}" rel="nofollow">${portalfn.text("portal.engagement.opinions.giveHere")}<span class="unseen"> ${paragraph.number}</span></a>[/#if]</p>
</li>
[/#list]
</ol>
[/#macro]

[#macro opinions list]
<section aria-labelledby="opinions">
<h2 id="opinions">${portalfn.text("portal.engagement.opinions")} (${list?size})</h2>
[#list list as opinion]
<article class="opinion" lang="vi">
<p class="meta"><strong>${opinion.name}</strong> · ${opinion.day}[#if opinion.stance?has_content] · <span class="tag">${opinion.stance}</span>[/#if][#if (opinion.number > 0)] · <a href="#${opinion.paragraph}">${portalfn.text("portal.engagement.opinions.paragraph", opinion.number)}</a>[/#if]</p>
<p class="form-words">${opinion.text}</p>
[#if opinion.reply?has_content]
<p class="opinion-reply form-words"><strong>${portalfn.text("portal.engagement.opinions.reply")}:</strong> ${opinion.reply}</p>
[/#if]
</article>
[#else]
<p>${portalfn.text("portal.engagement.opinions.none")}</p>
[/#list]
</section>
[/#macro]
