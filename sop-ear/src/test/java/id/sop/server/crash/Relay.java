package id.sop.server.crash;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;

/** Stands between the server and its database, and can cut the line or let it fall silent. */
final class Relay implements AutoCloseable {

    private final ServerSocket entrance;
    private final int target;
    private final Set<Socket> lines = ConcurrentHashMap.newKeySet();
    private volatile State state = State.OPEN;

    /** What it does with what arrives. */
    enum State {
        OPEN,
        /** Every line is cut and no new one is taken: the database was stopped. */
        CUT,
        /** Lines are taken and nothing ever comes back: the network or the disk hangs. */
        SILENT
    }

    Relay(int target) throws IOException {
        this.target = target;
        entrance = new ServerSocket(0, 200, InetAddress.getLoopbackAddress());
        daemon(this::takeLines);
    }

    int port() {
        return entrance.getLocalPort();
    }

    void become(State next) {
        state = next;
        if (next != State.SILENT) {
            // After silence too: a network that comes back does not know the old lines any more
            lines.forEach(Relay::close);
            lines.clear();
        }
    }

    private void takeLines() {
        while (!entrance.isClosed()) {
            try {
                Socket caller = entrance.accept();
                if (state == State.CUT) {
                    close(caller);
                    continue;
                }
                lines.add(caller);
                Socket database = new Socket(InetAddress.getLoopbackAddress(), target);
                lines.add(database);
                daemon(() -> pass(caller, database));
                daemon(() -> pass(database, caller));
            } catch (IOException closed) {
                // The next one, or the end
            }
        }
    }

    private void pass(Socket from, Socket to) {
        byte[] buffer = new byte[8192];
        try {
            for (int read = from.getInputStream().read(buffer);
                    read >= 0;
                    read = from.getInputStream().read(buffer)) {
                if (state != State.SILENT) {
                    to.getOutputStream().write(buffer, 0, read);
                    to.getOutputStream().flush();
                }
            }
        } catch (IOException cut) {
            // The other side is closed as well
        }
        close(from);
        close(to);
        lines.remove(from);
        lines.remove(to);
    }

    private static void daemon(Runnable work) {
        Thread thread = new Thread(work, "relay");
        thread.setDaemon(true);
        thread.start();
    }

    private static void close(Socket socket) {
        try {
            socket.close();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    @Override
    public void close() throws IOException {
        entrance.close();
        lines.forEach(Relay::close);
    }
}
