package id.sop.documents.uploads;

import static id.sop.documents.uploads.SampleFiles.ascii;
import static id.sop.documents.uploads.SampleFiles.joined;
import static id.sop.documents.uploads.SampleFiles.jpeg;
import static id.sop.documents.uploads.SampleFiles.pdf;
import static id.sop.documents.uploads.SampleFiles.png;

import id.sop.shared.DomainException;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Supplier;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;

/** What somebody could have an officer upload: built here, byte by byte, so that no such file lies in the repository. */
final class HostileFiles {

    private static final byte[] PAGE = ascii("<!DOCTYPE html><html><body><script>alert(1)</script></body></html>");
    private static final byte[] PHP = ascii("<?php system($_GET['c']); ?>");

    private HostileFiles() {}

    static Stream<Upload> all() {
        return Stream.of(
                        disguises(),
                        otherTypes(),
                        cutOff(),
                        polyglots(),
                        photographsOfTelephones(),
                        HostilePdfs.all(),
                        HostilePictures.all(),
                        names(),
                        sizes())
                .flatMap(family -> family);
    }

    /** Contents that are none of the three types. */
    private static Map<String, byte[]> strangers() {
        Map<String, byte[]> strangers = new LinkedHashMap<>();
        strangers.put("html", PAGE);
        strangers.put(
                "xhtml", ascii("<?xml version='1.0'?><html xmlns='http://www.w3.org/1999/xhtml'><script/></html>"));
        strangers.put("svg", ascii("<svg xmlns='http://www.w3.org/2000/svg' onload='alert(1)'/>"));
        strangers.put(
                "xml", ascii("<?xml version='1.0'?><!DOCTYPE a [<!ENTITY b SYSTEM 'file:///etc/passwd'>]><a>&b;</a>"));
        strangers.put("js", ascii("/*%PDF-1.4*/ alert(document.cookie)"));
        strangers.put("php", PHP);
        strangers.put("sh", ascii("#!/bin/sh\nrm -rf /\n"));
        strangers.put("bat", ascii("@echo off\r\ndel /s /q C:\\\r\n"));
        strangers.put("vbs", ascii("CreateObject(\"WScript.Shell\").Run \"calc\"\r\n"));
        strangers.put("exe", joined(ascii("MZ\u0090\0\3\0\0\0\4\0\0\0\u00ff\u00ff\0\0"), new byte[200]));
        strangers.put("elf", joined(ascii("\177ELF\2\1\1\0\0\0\0\0\0\0\0\0\2\0>\0"), new byte[200]));
        strangers.put("class", joined(ascii("\u00ca\u00fe\u00ba\u00be\0\0\0=\0\20"), new byte[50]));
        strangers.put("zip", zip("berkas.txt", ascii("isi")));
        strangers.put("jar", zip("META-INF/MANIFEST.MF", ascii("Main-Class: Jahat\n")));
        strangers.put("docx", zip("[Content_Types].xml", ascii("<Types/>"), "word/document.xml", ascii("<w/>")));
        strangers.put("docm", zip("[Content_Types].xml", ascii("<Types/>"), "word/vbaProject.bin", new byte[99]));
        strangers.put("xlsx", zip("[Content_Types].xml", ascii("<Types/>"), "xl/workbook.xml", ascii("<w/>")));
        strangers.put("xlsm", zip("[Content_Types].xml", ascii("<Types/>"), "xl/vbaProject.bin", new byte[99]));
        strangers.put("odt", zip("mimetype", ascii("application/vnd.oasis.opendocument.text")));
        strangers.put("doc", joined(ascii("\u00d0\u00cf\21\u00e0\u00a1\u00b1\32\u00e1"), new byte[600]));
        strangers.put("rtf", ascii("{\\rtf1{\\object\\objemb\\objupdate}}"));
        strangers.put("rar", joined(ascii("Rar!\32\7\1\0"), new byte[60]));
        strangers.put("7z", joined(ascii("7z\u00bc\u00af'\34\0\4"), new byte[60]));
        strangers.put("gz", joined(ascii("\37\u008b\10\0\0\0\0\0\0\3"), new byte[60]));
        strangers.put("lnk", joined(ascii("L\0\0\0\1\24\2\0\0\0\0\0\u00c0\0\0\0\0\0\0F"), new byte[60]));
        strangers.put("iso", joined(new byte[32_769], ascii("CD001"), new byte[500]));
        strangers.put("gif", ascii("GIF89a\1\0\1\0\0\0\0;"));
        strangers.put("bmp", joined(ascii("BM\u009a\0\0\0\0\0\0\0\66\0\0\0"), new byte[100]));
        strangers.put("bigtiff", joined(ascii("II+\0\10\0\0\0"), new byte[60]));
        strangers.put("webp", joined(ascii("RIFF\44\0\0\0WEBPVP8 "), new byte[60]));
        strangers.put("ps", ascii("%!PS-Adobe-3.0\n(/etc/passwd) (r) file\n"));
        strangers.put("txt", ascii("Surat yang bukan PDF"));
        strangers.put("nul", new byte[4096]);
        strangers.put("b", new byte[] {'%'});
        return strangers;
    }

    /** Each stranger under each of our endings, and our own types under each other's. */
    private static Stream<Upload> disguises() {
        List<Upload> disguises = new ArrayList<>();
        for (var ending : List.of("pdf", "jpg", "png")) {
            strangers()
                    .forEach((type, content) -> disguises.add(
                            refused(FileDisguised.class, type + " named " + ending, "surat." + ending, () -> content)));
        }
        Map.of("pdf", pdf(), "jpg", jpeg(), "png", png())
                .forEach((type, content) -> Stream.of("pdf", "jpg", "png")
                        .filter(ending -> !ending.equals(type))
                        .forEach(ending -> disguises.add(refused(
                                FileDisguised.class, type + " named " + ending, "surat." + ending, () -> content))));
        return disguises.stream();
    }

    /** What no office computer shows; a telephone also names it otherwise. */
    private static Stream<Upload> photographsOfTelephones() {
        return Stream.of("foto.heic", "FOTO.HEIF", "foto.jpg", "foto.png", "foto.pdf")
                .map(name -> refused(
                        HeicNotAccepted.class,
                        "HEIC named " + name,
                        name,
                        () -> joined(ascii("\0\0\0\30ftypheic\0\0\0\0mif1heic"), new byte[500])));
    }

    private static Stream<Upload> otherTypes() {
        return Stream.concat(
                strangers().entrySet().stream()
                        .map(stranger -> refused(
                                FileTypeNotAccepted.class,
                                stranger.getKey() + " as it is",
                                "surat." + stranger.getKey(),
                                stranger::getValue)),
                Stream.of(
                                "surat.pdf.exe",
                                "surat.pdf.html",
                                "surat.png.svg",
                                "surat.pdf\u202Efdp.exe",
                                "surat.p\u200Bdf.scr",
                                "surat.pdf%00.php",
                                "surat.pdf:\u0024DATA",
                                "surat.\uFF50\uFF44\uFF46",
                                "surat.pdf/",
                                "pdf",
                                ".pdf",
                                "",
                                "surat")
                        .map(name -> refused(
                                FileTypeNotAccepted.class, "a true PDF named " + name, name, SampleFiles::pdf)));
    }

    /** Sound files at every tenth of their length. */
    private static Stream<Upload> cutOff() {
        return SoundFiles.all()
                .filter(
                        sound -> !sound.what()
                                .matches(
                                        ".*(limit|12 million|behind the end|changed|linearised|preview|fifty|without its end|in front|no line).*"))
                .flatMap(sound -> IntStream.rangeClosed(1, 9)
                        .mapToObj(tenth -> refused(
                                FileDamaged.class,
                                sound.what() + " cut at " + tenth + "0 %",
                                sound.name(),
                                () -> cut(sound.content().get(), tenth))));
    }

    private static byte[] cut(byte[] content, int tenth) {
        return Arrays.copyOf(content, Math.max(9, content.length * tenth / 10));
    }

    /** Two types in one file. */
    private static Stream<Upload> polyglots() {
        var zip = zip("Jahat.class", new byte[60]);
        return Stream.of(
                refused(FileDisguised.class, "page before PDF", "surat.pdf", () -> joined(PAGE, pdf())),
                refused(
                        FileDisguised.class,
                        "page behind the header of a PDF",
                        "surat.pdf",
                        () -> joined(ascii("%PDF-1.4\n"), PAGE, pdf())),
                refused(
                        FileDisguised.class,
                        "page far behind the header of a PDF",
                        "surat.pdf",
                        () -> joined(ascii("%PDF-1.4\n%" + " ".repeat(3000)), PAGE, ascii("\n"), pdf())),
                refused(
                        FileDisguised.class,
                        "page between objects",
                        "surat.pdf",
                        () -> PictureFiles.inserted(
                                pdf(), index(pdf(), "2 0 obj"), joined(ascii("%"), PAGE, ascii("\n")))),
                refused(FileDisguised.class, "page behind PDF", "surat.pdf", () -> joined(pdf(), PAGE)),
                refused(FileDisguised.class, "PHP behind PDF", "surat.pdf", () -> joined(pdf(), PHP)),
                refused(
                        FileDisguised.class,
                        "JavaScript before PDF",
                        "surat.pdf",
                        () -> joined(ascii("/*"), pdf(), ascii("*/alert(1)"))),
                refused(FileDisguised.class, "PDF and ZIP", "surat.pdf", () -> joined(pdf(), zip)),
                refused(
                        FileDisguised.class,
                        "PDF and ZIP in a comment",
                        "surat.pdf",
                        () -> joined(pdf(), ascii("%"), zip, ascii("\n%%EOF"))),
                refused(
                        FileDisguised.class,
                        "PDF and ZIP in a stream",
                        "surat.pdf",
                        () -> PdfFiles.withObjects(PdfFiles.stream("", zip))),
                refused(FileDisguised.class, "JPEG and JAR (GIFAR)", "foto.jpg", () -> joined(jpeg(), zip)),
                refused(
                        FileDisguised.class,
                        "JPEG and ZIP in a comment",
                        "foto.jpg",
                        () -> PictureFiles.withSegment(jpeg(), PictureFiles.JPEG_COMMENT, zip)),
                refused(
                        FileDisguised.class,
                        "PNG and ZIP in a chunk",
                        "pindai.png",
                        () -> PictureFiles.withChunk(png(), "zzZz", zip)),
                Upload.cleaned("page behind PNG", "pindai.png", PAGE, () -> joined(png(), PAGE)),
                Upload.cleaned("PHP behind PNG", "pindai.png", PHP, () -> joined(png(), PHP)),
                Upload.cleaned("PDF behind PNG", "pindai.png", ascii("%PDF"), () -> joined(png(), pdf())),
                Upload.cleaned("page behind JPEG", "foto.jpg", PAGE, () -> joined(jpeg(), PAGE)),
                Upload.cleaned("PHP behind JPEG", "foto.jpg", PHP, () -> joined(jpeg(), PHP)),
                Upload.cleaned("PDF behind JPEG", "foto.jpg", ascii("%PDF"), () -> joined(jpeg(), pdf())),
                Upload.cleaned(
                        "page in the comment of a JPEG",
                        "foto.jpg",
                        PAGE,
                        () -> PictureFiles.withSegment(jpeg(), PictureFiles.JPEG_COMMENT, PAGE)),
                Upload.cleaned(
                        "PHP in the comment of a JPEG",
                        "foto.jpg",
                        PHP,
                        () -> PictureFiles.withSegment(jpeg(), PictureFiles.JPEG_COMMENT, PHP)),
                Upload.cleaned(
                        "PHP in EXIF",
                        "foto.jpg",
                        PHP,
                        () -> PictureFiles.withSegment(jpeg(), 0xE1, joined(PictureFiles.exif(1), PHP))),
                Upload.cleaned(
                        "page in XMP",
                        "foto.jpg",
                        PAGE,
                        () -> PictureFiles.withSegment(
                                jpeg(), 0xE1, joined(ascii("http://ns.adobe.com/xap/1.0/\0"), PAGE))),
                Upload.cleaned(
                        "page in the profile of colours",
                        "foto.jpg",
                        PAGE,
                        () -> PictureFiles.withSegment(jpeg(), 0xE2, joined(ascii("ICC_PROFILE\0\1\1"), PAGE))),
                Upload.cleaned(
                        "page in JFIF",
                        "foto.jpg",
                        PAGE,
                        () -> PictureFiles.withSegment(jpeg(), 0xE0, joined(ascii("JFXX\0\20"), PAGE))),
                Upload.cleaned(
                        "EICAR in the comment of a JPEG",
                        "foto.jpg",
                        Eicar.content(),
                        () -> PictureFiles.withSegment(jpeg(), PictureFiles.JPEG_COMMENT, Eicar.content())),
                Upload.cleaned(
                        "PHP in a text of a PNG",
                        "pindai.png",
                        PHP,
                        () -> PictureFiles.withChunk(png(), "tEXt", joined(ascii("Comment\0"), PHP))),
                Upload.cleaned(
                        "page in a text of a PNG",
                        "pindai.png",
                        PAGE,
                        () -> PictureFiles.withChunk(png(), "iTXt", joined(ascii("Comment\0\0\0\0\0"), PAGE))),
                Upload.cleaned(
                        "PHP in the EXIF of a PNG",
                        "pindai.png",
                        PHP,
                        () -> PictureFiles.withChunk(png(), "eXIf", joined(ascii("MM\0*"), PHP))),
                Upload.cleaned(
                        "page in a chunk that nobody knows",
                        "pindai.png",
                        PAGE,
                        () -> PictureFiles.withChunk(png(), "prVt", PAGE)),
                Upload.cleaned(
                        "EICAR in a text of a PNG",
                        "pindai.png",
                        Eicar.content(),
                        () -> PictureFiles.withChunk(png(), "tEXt", joined(ascii("Comment\0"), Eicar.content()))));
    }

    /** Names that mean something to a server, a file system or a reader; the content is sound. */
    private static Stream<Upload> names() {
        Map<String, String> kept = new LinkedHashMap<>();
        kept.put("../../../etc/passwd.pdf", "passwd.pdf");
        kept.put("..\\..\\windows\\system32\\surat.pdf", "surat.pdf");
        kept.put("C:\\Users\\tu\\surat.pdf", "surat.pdf");
        kept.put("\\\\server\\bagi\\surat.pdf", "surat.pdf");
        kept.put("/etc/cron.d/surat.pdf", "surat.pdf");
        kept.put("file:///etc/surat.pdf", "surat.pdf");
        kept.put("surat\0.php\0.pdf", "surat.php.pdf");
        kept.put("surat.php.pdf", "surat.php.pdf");
        kept.put("surat.exe.pdf", "surat.exe.pdf");
        kept.put("surat\u202Efdp.exe.pdf", "suratfdp.exe.pdf");
        kept.put("surat\u2066\u2069\u200B\uFEFF.pdf", "surat.pdf");
        kept.put("surat\r\nSet-Cookie: a=b.pdf", "suratSet-Cookie- a=b.pdf");
        kept.put("surat\"; filename=\"jahat.exe\".pdf", "surat-- filename=-jahat.exe-.pdf");
        kept.put("<script>alert(1)<script>.pdf", "-script-alert(1)-script-.pdf");
        kept.put("<img src=x onerror=alert(1)>.pdf", "-img src=x onerror=alert(1)-.pdf");
        kept.put("#{request.contextPath}.pdf", "#{request.contextPath}.pdf");
        kept.put("'; drop table stored_file; --.pdf", "'- drop table stored_file- --.pdf");
        kept.put("$(reboot).pdf", "$(reboot).pdf");
        kept.put("surat%2e%2e%2fpasswd.pdf", "passwd.pdf");
        kept.put("surat%00.php%0d%0aX-Jahat: 1.pdf", "surat.phpX-Jahat- 1.pdf");
        kept.put("surat%E2%80%AEfdp.exe.pdf", "suratfdp.exe.pdf");
        kept.put("CON.pdf", "_CON.pdf");
        kept.put("nul.pdf", "_nul.pdf");
        kept.put("com1.pdf", "_com1.pdf");
        kept.put("LPT9.tar.pdf", "_LPT9.tar.pdf");
        kept.put("console.pdf", "console.pdf");
        kept.put("surat.pdf...", "surat.pdf");
        kept.put("surat.pdf   ", "surat.pdf");
        kept.put("  surat.pdf", "surat.pdf");
        kept.put("....pdf.pdf", "pdf.pdf");
        kept.put("cafe\u0301.pdf", "caf\u00e9.pdf");
        kept.put("\uD83D\uDCC4 surat.pdf", "\uD83D\uDCC4 surat.pdf");
        kept.put("\u0633\u0637\u0631.pdf", "\u0633\u0637\u0631.pdf");
        kept.put("surat\uD83D.pdf", "surat.pdf");
        kept.put("s".repeat(5000) + ".pdf", "s".repeat(FileName.LONGEST - 4) + ".pdf");
        return kept.entrySet().stream()
                .map(name -> Upload.keptAs(
                        name.getValue(),
                        "named " + name.getKey().replaceAll("[^ -~]", "?").replaceAll("(.{40}).*", "$1"),
                        name.getKey(),
                        SampleFiles::pdf));
    }

    private static Stream<Upload> sizes() {
        return Stream.of("pdf", "jpg", "png")
                .flatMap(ending -> Stream.of(
                        refused(EmptyFile.class, "nothing named " + ending, "surat." + ending, () -> new byte[0]),
                        refused(FileDisguised.class, "one byte named " + ending, "surat." + ending, () -> new byte[1]),
                        refused(
                                FileTooLarge.class,
                                "one byte beyond the limit named " + ending,
                                "surat." + ending,
                                () -> Arrays.copyOf(pdf(), FileCheck.LARGEST_BYTES + 1)),
                        refused(
                                FileDisguised.class,
                                "zeros up to the limit named " + ending,
                                "surat." + ending,
                                () -> new byte[FileCheck.LARGEST_BYTES])));
    }

    static Upload refused(
            Class<? extends DomainException> refusal, String what, String name, Supplier<byte[]> content) {
        return Upload.refused(refusal, what, name, content);
    }

    static int index(byte[] content, String text) {
        return new String(content, StandardCharsets.ISO_8859_1).indexOf(text);
    }

    static byte[] zip(Object... namesAndContents) {
        var out = new ByteArrayOutputStream();
        try (var zip = new ZipOutputStream(out)) {
            for (var i = 0; i < namesAndContents.length; i += 2) {
                zip.putNextEntry(new ZipEntry((String) namesAndContents[i]));
                zip.write((byte[]) namesAndContents[i + 1]);
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return out.toByteArray();
    }
}
