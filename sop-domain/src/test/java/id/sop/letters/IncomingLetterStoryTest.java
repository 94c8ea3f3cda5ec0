package id.sop.letters;

import static org.junit.jupiter.api.Assertions.assertEquals;

import id.sop.testbed.OnBothDatabases;
import org.junit.jupiter.api.Test;

class IncomingLetterStoryTest extends OnBothDatabases {

    @Test
    void probe() {
        assertEquals(0, as("pelaksana").inbox().size());
    }
}
