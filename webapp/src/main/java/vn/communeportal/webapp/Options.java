package vn.communeportal.webapp;

import java.net.InetAddress;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import picocli.CommandLine.Command;
import picocli.CommandLine.ITypeConverter;
import picocli.CommandLine.Option;
import picocli.CommandLine.TypeConversionException;

/** The options on the command line. */
@Command(
        name = "java -jar commune-portal.jar",
        sortOptions = false,
        usageHelpWidth = 100,
        versionProvider = Options.Version.class,
        description = {
            "Cổng thông tin điện tử cấp xã, chạy độc lập, không cần Magnolia.",
            "The commune portal on its own, without Magnolia."
        })
public final class Options {

    @Option(
            names = "--port",
            paramLabel = "N",
            defaultValue = "8080",
            converter = Port.class,
            description = {
                "Cổng mạng; 0 là cổng trống bất kỳ. Mặc định ${DEFAULT-VALUE}.",
                "Port to listen at; 0 takes a free one. Default ${DEFAULT-VALUE}."
            })
    int port;

    @Option(
            names = "--address",
            paramLabel = "A",
            defaultValue = "127.0.0.1",
            description = {
                "Địa chỉ mạng. Mặc định ${DEFAULT-VALUE}: chỉ truy cập được từ máy này.",
                "Address to listen at. Default ${DEFAULT-VALUE}: from this machine only."
            })
    InetAddress address;

    @Option(
            names = "--data",
            paramLabel = "DIR",
            defaultValue = "commune-portal-data",
            description = {
                "Thư mục dữ liệu. Mặc định ${DEFAULT-VALUE}.",
                "Folder of everything that is kept. Default ${DEFAULT-VALUE}."
            })
    Path data;

    @Option(
            names = "--reset",
            description = {
                "Xóa toàn bộ dữ liệu trước khi chạy.",
                "Deletes everything in the data folder first."
            })
    boolean reset;

    @Option(
            names = "--no-samples",
            description = {
                "Không tạo các xã mẫu khi cài đặt mới.",
                "A new installation gets no sample communes."
            })
    boolean noSamples;

    @Option(
            names = "--import-procedures",
            paramLabel = "DIR",
            description = {
                "Nhập thủ tục hành chính từ các tệp JSON trong thư mục, làm bản nháp; nhập lại không tạo bản trùng.",
                "Imports the procedures in the folder's JSON files as drafts; again makes no doubles."
            })
    Path importProcedures;

    @Option(
            names = "--commune",
            paramLabel = "ID",
            description = {
                "Xã nhận thủ tục được nhập, ví dụ hoa-phong.",
                "The commune that gets imported procedures, as hoa-phong."
            })
    String commune;

    @Option(
            names = "--new-commune",
            paramLabel = "CODE",
            description = {
                "Tạo cổng cho xã, phường có mã này trong danh mục đơn vị hành chính, ví dụ 11242; lặp lại được. Chạy lại không đổi gì.",
                "Makes the portal of the commune with this code in the administrative list, as 11242; may be repeated. Again changes nothing."
            })
    List<String> newCommunes = new ArrayList<>();

    @Option(
            names = "--verify-history",
            paramLabel = "ID",
            description = {
                "Kiểm tra lịch sử của mọi tin, bài của xã, in kết quả rồi dừng; mã thoát 3 nếu không nguyên vẹn.",
                "Verifies the histories of a commune's items, prints what it found and ends; exit code 3 if they are not as written."
            })
    String verifyHistory;

    @Option(
            names = {"-h", "--help"},
            usageHelp = true,
            description = {"In trợ giúp này.", "Prints this help."})
    boolean help;

    @Option(
            names = {"-V", "--version"},
            versionHelp = true,
            description = {"In phiên bản.", "Prints the version."})
    boolean version;

    ServerSettings settings() {
        return new ServerSettings(
                port,
                address,
                data,
                reset,
                !noSamples,
                Optional.ofNullable(importProcedures)
                        .map(folder -> new ProcedureImport(folder, Optional.ofNullable(commune))),
                newCommunes);
    }

    static final class Port implements ITypeConverter<Integer> {

        private static final int HIGHEST = 65_535;

        @Override
        public Integer convert(String value) {
            try {
                int port = Integer.parseInt(value);
                if (port >= 0 && port <= HIGHEST) {
                    return port;
                }
            } catch (NumberFormatException e) {
                // The same answer as for a number out of range.
            }
            throw new TypeConversionException("'" + value + "' is not a number from 0 to 65535");
        }
    }

    static final class Version implements picocli.CommandLine.IVersionProvider {

        @Override
        public String[] getVersion() {
            return new String[] {"Commune Portal " + RunningInstallation.shippedVersion()};
        }
    }
}
