package id.sop.documents.uploads;

import java.io.DataInputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.SocketAddress;
import java.nio.channels.Channels;
import java.nio.channels.ServerSocketChannel;
import java.nio.channels.SocketChannel;
import java.nio.charset.StandardCharsets;

/**
 * A peer that speaks the protocol of {@code clamd}, with the answers that the daemon 1.4 of ClamAV gave to the same contents; {@code RealClamd} holds them
 * against a daemon.
 */
public final class FakeClamd implements AutoCloseable {

    public static final String CLEAN = "stream: OK\0";
    public static final String FOUND = "stream: Eicar-Test-Signature.UNOFFICIAL FOUND\0";
    static final String TOO_LARGE = "INSTREAM size limit exceeded. ERROR\0";

    private final ServerSocketChannel server;
    private final String answer;
    private volatile byte[] received = new byte[0];

    /** @param answer what it says to everything; nothing and no end where it is null */
    public FakeClamd(String answer) {
        this.answer = answer;
        try {
            server = ServerSocketChannel.open().bind(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        var work = new Thread(this::serve, "clamd");
        work.setDaemon(true);
        work.start();
    }

    SocketAddress address() {
        try {
            return server.getLocalAddress();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    public String hostAndPort() {
        return "127.0.0.1:" + ((InetSocketAddress) address()).getPort();
    }

    /** What it was last given to look at. */
    public byte[] received() {
        return received;
    }

    private void serve() {
        try {
            while (true) {
                answer(server.accept());
            }
        } catch (IOException closed) {
            // The test is over
        }
    }

    private void answer(SocketChannel channel) throws IOException {
        var in = new DataInputStream(Channels.newInputStream(channel));
        var command = new String(in.readNBytes(10), StandardCharsets.US_ASCII);
        if (!command.equals("zINSTREAM\0")) {
            channel.close();
            return;
        }
        var content = new byte[0];
        for (var length = in.readInt(); length > 0; length = in.readInt()) {
            content = SampleFiles.joined(content, in.readNBytes(length));
        }
        received = content;
        if (answer != null) {
            Channels.newOutputStream(channel).write(answer.getBytes(StandardCharsets.US_ASCII));
            channel.close();
        }
    }

    @Override
    public void close() throws IOException {
        server.close();
    }
}
