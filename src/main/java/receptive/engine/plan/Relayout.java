package receptive.engine.plan;

import receptive.engine.kernel.Twins;

/** Writes an image in the other layout: channel by channel, or in blocks of channels. */
record Relayout(Image x, Image y) implements Step {

    /** Pixels of a piece of work. */
    private static final int PIECE = 4096;

    @Override
    public void run(Workers workers, Twins twins) {
        Image blocked = x.isBlocked() ? x : y;
        int stretches = Math.ceilDiv(x.pixels(), PIECE);
        int all = x.batch() * blocked.blocks();
        workers.all(all * stretches, (piece, worker) -> {
            int n = piece / stretches / blocked.blocks();
            int block = piece / stretches % blocked.blocks();
            int from = piece % stretches * PIECE;
            int pixels = Math.min(PIECE, x.pixels() - from);
            int lanes = blocked.lanes();
            int channels = Math.min(lanes, x.channels() - block * lanes);
            int inBlocks = blocked.block(n, block) + from * lanes;
            if (x.isBlocked()) {
                int to = y.channel(n, block * lanes) + from;
                twins.blocks().separate(channels, pixels, x.data(), inBlocks, y.data(), to, y.pixels());
            } else {
                int source = x.channel(n, block * lanes) + from;
                twins.blocks().interleave(channels, pixels, x.data(), source, x.pixels(), y.data(), inBlocks);
            }
        });
    }
}
