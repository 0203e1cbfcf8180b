package vn.communeportal.attachment;

import java.io.IOException;
import java.nio.file.Path;
import java.util.Locale;
import org.apache.poi.hssf.OldExcelFormatException;
import org.apache.poi.hssf.usermodel.HSSFWorkbook;
import org.apache.poi.poifs.filesystem.POIFSFileSystem;
import org.apache.poi.ss.usermodel.Cell;
import org.apache.poi.ss.usermodel.CellType;
import org.apache.poi.ss.usermodel.DataFormatter;
import org.apache.poi.ss.usermodel.DateUtil;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.ss.usermodel.Sheet;
import vn.communeportal.attachment.AttachmentText.Outcome;

/** Excel workbooks of 1997 to 2003. */
final class OldWorkbookFile {

    private static final String DATE = "%td/%<tm/%<tY";

    private final Gathering gathering;
    private final DataFormatter formats = new DataFormatter(Locale.ROOT);

    private OldWorkbookFile(Gathering gathering) {
        this.gathering = gathering;
    }

    static Outcome read(Path file, Gathering gathering) throws IOException {
        try (POIFSFileSystem container = new POIFSFileSystem(file.toFile(), true);
                HSSFWorkbook workbook = new HSSFWorkbook(container, false)) {
            new OldWorkbookFile(gathering).read(workbook);
            return Outcome.COMPLETE;
        } catch (OldExcelFormatException e) {
            return Outcome.UNKNOWN_FORMAT;
        }
    }

    private void read(HSSFWorkbook workbook) throws IOException {
        for (int i = 0; i < workbook.getNumberOfSheets(); i++) {
            boolean hidden = workbook.isSheetHidden(i) || workbook.isSheetVeryHidden(i);
            read(workbook.getSheetAt(i), hidden);
        }
        OldProperties.read(workbook.getSummaryInformation(), gathering);
    }

    private void read(Sheet sheet, boolean hiddenSheet) throws IOException {
        StringBuilder hidden = new StringBuilder();
        StringBuilder hiddenRows = new StringBuilder();
        StringBuilder hiddenColumns = new StringBuilder();
        for (Row row : sheet) {
            StringBuilder line = new StringBuilder();
            for (int column = 0; column < row.getLastCellNum(); column++) {
                Cell cell = row.getCell(column);
                String text = cell == null ? "" : shown(cell);
                boolean apart = sheet.isColumnHidden(column) && !hiddenSheet;
                (apart ? hiddenColumns : line).append(text.replace('\n', Cells.BREAK)).append('\t');
                if (cell != null && cell.getCellComment() != null) {
                    gathering.hidden(
                            HiddenText.Kind.COMMENT,
                            sheet.getSheetName(),
                            cell.getCellComment().getString().getString());
                }
            }
            line.append('\n');
            if (hiddenSheet) {
                hidden.append(line);
            } else if (row.getZeroHeight()) {
                hiddenRows.append(line);
            } else {
                gathering.visible(line);
            }
            gathering.goOn();
        }
        if (!hiddenSheet) {
            gathering.endPage();
        }
        String name = sheet.getSheetName();
        gathering.hidden(HiddenText.Kind.HIDDEN_SHEET, name, hidden.toString());
        gathering.hidden(HiddenText.Kind.HIDDEN_ROW, name, hiddenRows.toString());
        gathering.hidden(HiddenText.Kind.HIDDEN_COLUMN, name, hiddenColumns.toString());
    }

    private String shown(Cell cell) {
        CellType type =
                cell.getCellType() == CellType.FORMULA
                        ? cell.getCachedFormulaResultType()
                        : cell.getCellType();
        switch (type) {
            case STRING:
                return cell.getStringCellValue();
            case NUMERIC:
                return DateUtil.isCellDateFormatted(cell)
                        ? String.format(Locale.ROOT, DATE, cell.getLocalDateTimeCellValue())
                        : formats.formatRawCellContents(
                                cell.getNumericCellValue(),
                                cell.getCellStyle().getDataFormat(),
                                cell.getCellStyle().getDataFormatString());
            case BOOLEAN:
                return String.valueOf(cell.getBooleanCellValue());
            default:
                return "";
        }
    }
}
