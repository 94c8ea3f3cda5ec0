package id.sop.access;

import java.util.List;

/**
 * Who plays which part in one office of {@link AccessWorld}; positions and accounts are those of the office lists.
 *
 * @param first after which its numbers begin, so that no two offices have records of the same number
 * @param front registers letters, records and examines them
 * @param head disposes them
 * @param one has letters, runs, papers and files of her own
 * @param other has the same, and nothing in common with {@code one}
 * @param maintainer enters sheets
 * @param admin checks them, and maintains lists
 * @param auditor reads the trace
 * @param colleague holds the position of {@code front} too, or is nobody
 */
public record Cast(
        String office,
        int first,
        Player front,
        Player head,
        Player one,
        Player other,
        Player maintainer,
        Player admin,
        Player auditor,
        String colleague) {

    /** An account in a position, by its short id. */
    public record Player(String username, String position) {}

    static final List<Cast> OF_ALL_OFFICES = List.of(
            new Cast(
                    "jambi",
                    0,
                    new Player("pelaksana", "pelaksana"),
                    new Player("kepala", "kepala-panti"),
                    new Player("kasipas", "kasi-pas"),
                    new Player("kasipelrehsos", "kasi-pelrehsos"),
                    new Player("kasubbag", "kasubbag-tu"),
                    new Player("admin", "administrator"),
                    new Player("auditor", "auditor"),
                    "pelaksana2"),
            new Cast(
                    "palangkaraya",
                    10,
                    new Player("pky.umum", "pengadministrasi-umum"),
                    new Player("pky.kadis", "kadis"),
                    new Player("pky.petugas", "petugas-pelayanan"),
                    new Player("pky.kabid", "kabid"),
                    new Player("pky.umum", "pengadministrasi-umum"),
                    new Player("pky.admin", "administrator"),
                    new Player("pky.auditor", "auditor"),
                    "nobody"),
            new Cast(
                    "purwakarta",
                    20,
                    new Player("pwk.pelaksana", "pelaksana"),
                    new Player("pwk.kadis", "kepala-dinas"),
                    new Player("pwk.disabilitas", "kasi-disabilitas"),
                    new Player("pwk.keluarga", "kasi-kualitas-keluarga"),
                    new Player("pwk.kabid", "kepala-bidang"),
                    new Player("pwk.admin", "administrator"),
                    new Player("pwk.auditor", "auditor"),
                    "nobody"));

    /** An office that is not this one. */
    static String another(String office) {
        var offices = OF_ALL_OFFICES.stream().map(Cast::office).toList();
        return offices.get((offices.indexOf(office) + 1) % offices.size());
    }
}
