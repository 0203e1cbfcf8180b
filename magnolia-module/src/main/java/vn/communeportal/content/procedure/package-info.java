/**
 * Importing administrative procedures from the national service portal's data, as JSON files of
 * {@code metadata}, {@code content} and {@code tables}. {@link
 * vn.communeportal.content.procedure.ProcedureImporter} is the door; what it did and what it could
 * not place is an {@link vn.communeportal.content.procedure.ImportReport}.
 *
 * <pre>
 * ImportReport report = new ProcedureImporter(repositories, clock, cases)
 *         .importAll(ProcedureSource.inDirectory(folder), "hoa-phong", "quantri");
 * log.info(report.text(Messages.shipped(), Vietnamese.LOCALE));
 * </pre>
 */
package vn.communeportal.content.procedure;
