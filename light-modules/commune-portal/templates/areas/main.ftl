[#ftl output_format="HTML"]
[#list components as component]
[@cms.component content=component /]
[/#list]
