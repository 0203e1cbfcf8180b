/**
 * Administrative documents (<i>văn bản hành chính</i>) in the layout of Decree 30/2020/NĐ-CP, Annex
 * I: one {@link vn.communeportal.officeform.OfficialDocument} is written as Word, PDF, web page or
 * plain text. Knows {@code text} only.
 *
 * <pre>
 * OfficialDocument letter =
 *         OfficialDocument.ofPeoplesCommittee("Xã Hòa Phong")
 *                 .number("29").symbol("TB-UBND").place("Hòa Phong").date(day)
 *                 .kind("THÔNG BÁO").subject("Về việc cung cấp tin, bài")
 *                 .body(Body.builder().text("…").part("Kết quả").list("…").build())
 *                 .recipients("Như trên").filedAt("VT, VHXH")
 *                 .signature(Signature.forCollective("Ủy ban nhân dân").title("Chủ tịch").name("…").build())
 *                 .build();
 * byte[] file = OutputFormat.PDF.write(letter);
 * </pre>
 */
package vn.communeportal.officeform;
