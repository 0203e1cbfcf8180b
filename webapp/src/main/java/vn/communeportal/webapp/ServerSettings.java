package vn.communeportal.webapp;

import java.net.InetAddress;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;

/**
 * How the portal is to run.
 *
 * @param port to listen at; 0 takes any free one
 * @param address to listen at
 * @param data folder of everything that is kept
 * @param reset whether everything kept is deleted first
 * @param samples whether a new installation gets the sample communes
 * @param procedures to import before it serves
 * @param newCommunes codes of administrative units that get a portal before it serves
 */
public record ServerSettings(
        int port,
        InetAddress address,
        Path data,
        boolean reset,
        boolean samples,
        Optional<ProcedureImport> procedures,
        List<String> newCommunes) {

    /** Without new communes. */
    public ServerSettings(
            int port,
            InetAddress address,
            Path data,
            boolean reset,
            boolean samples,
            Optional<ProcedureImport> procedures) {
        this(port, address, data, reset, samples, procedures, List.of());
    }
}
