package id.sop.documents.uploads;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.net.SocketAddress;
import java.net.SocketTimeoutException;
import java.net.StandardProtocolFamily;
import java.net.UnixDomainSocketAddress;
import java.nio.ByteBuffer;
import java.nio.channels.SelectionKey;
import java.nio.channels.Selector;
import java.nio.channels.SocketChannel;
import java.nio.charset.StandardCharsets;

/**
 * One question to the daemon of ClamAV: the command INSTREAM of its protocol (clamd(8)), which takes a content in pieces, each behind its length, until
 * a length of zero. The channel never blocks, since neither kind of socket lets a blocking one give up.
 */
final class ClamdConnection {

    private static final byte[] COMMAND = "zINSTREAM\0".getBytes(StandardCharsets.US_ASCII);
    private static final int PIECE = 1 << 16;
    private static final int LONGEST_ANSWER = 4096;

    private final SocketAddress address;
    private final int toTake;
    private final int toAnswer;

    /**
     * @param toTake the milliseconds that it may take to be there, and to take a piece
     * @param toAnswer the milliseconds that it may look at the content
     */
    ClamdConnection(SocketAddress address, int toTake, int toAnswer) {
        this.address = address;
        this.toTake = toTake;
        this.toAnswer = toAnswer;
    }

    /** @return the line that it answers, without its end */
    String scan(byte[] content) throws IOException {
        try (var channel = open();
                var selector = Selector.open()) {
            channel.configureBlocking(false);
            var key = channel.register(selector, SelectionKey.OP_CONNECT);
            if (!channel.connect(address)) {
                await(selector, key, SelectionKey.OP_CONNECT, toTake);
                channel.finishConnect();
            }
            send(channel, selector, key, content);
            return answer(channel, selector, key);
        }
    }

    private SocketChannel open() throws IOException {
        return address instanceof UnixDomainSocketAddress
                ? SocketChannel.open(StandardProtocolFamily.UNIX)
                : SocketChannel.open();
    }

    private void send(SocketChannel channel, Selector selector, SelectionKey key, byte[] content) throws IOException {
        try {
            write(channel, selector, key, ByteBuffer.wrap(COMMAND));
            for (var from = 0; from < content.length; from += PIECE) {
                var length = Math.min(PIECE, content.length - from);
                write(channel, selector, key, ByteBuffer.allocate(4).putInt(0, length));
                write(channel, selector, key, ByteBuffer.wrap(content, from, length));
            }
            write(channel, selector, key, ByteBuffer.allocate(4));
        } catch (SocketTimeoutException e) {
            throw e;
        } catch (IOException answeredEarlier) {
            // It hangs up where it has seen enough, for instance beyond its own limit: what it said is still to be read
            return;
        }
    }

    private void write(SocketChannel channel, Selector selector, SelectionKey key, ByteBuffer piece)
            throws IOException {
        while (piece.hasRemaining()) {
            if (channel.write(piece) == 0) {
                await(selector, key, SelectionKey.OP_WRITE, toTake);
            }
        }
    }

    private String answer(SocketChannel channel, Selector selector, SelectionKey key) throws IOException {
        var answer = new ByteArrayOutputStream();
        var buffer = ByteBuffer.allocate(LONGEST_ANSWER);
        while (true) {
            await(selector, key, SelectionKey.OP_READ, toAnswer);
            var read = channel.read(buffer.clear());
            for (var i = 0; i < read; i++) {
                if (buffer.get(i) == 0) {
                    return answer.toString(StandardCharsets.US_ASCII);
                }
                answer.write(buffer.get(i));
            }
            if (read < 0 || answer.size() > LONGEST_ANSWER) {
                throw new IOException("it hangs up after " + answer.size() + " bytes of an answer");
            }
        }
    }

    private static void await(Selector selector, SelectionKey key, int operation, int milliseconds) throws IOException {
        key.interestOps(operation);
        selector.selectedKeys().clear();
        if (selector.select(milliseconds) == 0) {
            throw new SocketTimeoutException("no answer for " + milliseconds / 1000 + " seconds");
        }
    }
}
