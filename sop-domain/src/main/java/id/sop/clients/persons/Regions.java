package id.sop.clients.persons;

import id.sop.shared.SearchText;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

/** The provinces, regencies and cities of Indonesia, in the order of their codes. */
public final class Regions {

    private static final Regions OF_INDONESIA = new Regions(read());

    private final List<Region> all;
    private final Map<String, Region> byCode = new HashMap<>();

    private Regions(List<Region> all) {
        this.all = all;
        all.forEach(region -> region.formerCodes().forEach(code -> byCode.put(code, region)));
        all.forEach(region -> byCode.put(region.code(), region));
    }

    public static Regions ofIndonesia() {
        return OF_INDONESIA;
    }

    /** The region that has or had a code, written {@code 15} or {@code 15.06}; empty if none has. */
    public Optional<Region> find(String code) {
        return Optional.ofNullable(byCode.get(code));
    }

    /** What the region with a code is called; the code itself where none has it, and null where there is none. */
    public String nameOf(String code) {
        return find(code).map(Region::name).orElse(code);
    }

    public List<Region> provinces() {
        return all.stream().filter(Region::isProvince).toList();
    }

    /** The regencies and cities of a province. */
    public List<Region> regenciesOf(String province) {
        return all.stream()
                .filter(region -> !region.isProvince() && region.provinceCode().equals(province))
                .toList();
    }

    /** Those that have every word typed somewhere in their names or those of their province; first those that need no province for it. */
    public List<Region> search(String typed) {
        var words = words(typed);
        if (words.isEmpty()) {
            return List.of();
        }
        var byOwnName = all.stream()
                .filter(region -> containsAll(ownText(region), words))
                .toList();
        var byProvince = all.stream()
                .filter(region -> !byOwnName.contains(region))
                .filter(region -> containsAll(ownText(region) + " " + ownText(provinceOf(region)), words));
        return Stream.concat(byOwnName.stream(), byProvince).toList();
    }

    private Region provinceOf(Region region) {
        return byCode.get(region.provinceCode());
    }

    private static String ownText(Region region) {
        return SearchText.normal(region.name() + " " + region.otherName());
    }

    private static boolean containsAll(String text, List<String> words) {
        return words.stream().allMatch(text::contains);
    }

    private static List<String> words(String typed) {
        return Arrays.stream(SearchText.normal(typed == null ? "" : typed).split(" "))
                .filter(word -> !word.isEmpty())
                .toList();
    }

    private static List<Region> read() {
        try (var in = Regions.class.getResourceAsStream("/clients/regions.csv");
                var reader = new BufferedReader(new InputStreamReader(in, StandardCharsets.UTF_8))) {
            return reader.lines().skip(1).map(Regions::region).toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static Region region(String line) {
        var fields = line.split(";", -1);
        var formerCodes = fields[2].isEmpty() ? List.<String>of() : List.of(fields[2].split(" "));
        return new Region(fields[0], fields[1], formerCodes, fields[3]);
    }
}
