package id.sop.web.files;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.junit.jupiter.api.Test;

class ContentDispositionTest {

    @Test
    void a_plain_name_is_given_as_it_is() {
        assertEquals(
                "inline; filename=\"surat 12.pdf\"; filename*=UTF-8''surat%2012.pdf",
                ContentDisposition.shown("surat 12.pdf").toString());
    }

    @Test
    void a_letter_outside_ASCII_is_kept_in_the_full_name() {
        assertEquals(
                "attachment; filename=\"Kafe.pdf\"; filename*=UTF-8''Kaf%C3%A9.pdf",
                ContentDisposition.saved("Kafé.pdf").toString());
    }

    @Test
    void no_sign_of_a_name_ends_the_header_or_adds_another() {
        assertEquals(
                "attachment; filename=\"a__b__c.pdf\"; filename*=UTF-8''a%22%3Bb%0D%0Ac.pdf",
                ContentDisposition.saved("a\";b\r\nc.pdf").toString());
    }
}
