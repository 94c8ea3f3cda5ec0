package id.sop.web.security;

import static org.junit.jupiter.api.Assertions.assertEquals;

import id.sop.web.watch.RequestLine;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.NullSource;
import org.junit.jupiter.params.provider.ValueSource;

class LoginsTest {

    @Test
    void the_name_of_an_account_stands_in_the_log() {
        assertEquals("pky.kadis", RequestLine.account("pky.kadis"));
    }

    @ParameterizedTest
    @NullSource
    @ValueSource(
            strings = {"", "siti\n2026-11-26 ERROR forged", "siti\u2028x", "\u001b[31msiti", "Rahasia Besar 1", "-x"})
    void what_no_account_can_be_called_does_not_stand_there(String typed) {
        assertEquals("(not the name of an account)", RequestLine.account(typed));
    }
}
