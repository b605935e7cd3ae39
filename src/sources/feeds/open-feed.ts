import { CameraFeed } from './camera-feed.ts';
import type { Feed, FeedOrigin } from './feed.ts';
import { ownUrl } from './feed-origin.ts';
import type { FeedPlatform } from './feed-platform.ts';
import { browserFeedPlatform } from './feed-platform.ts';
import { NetworkFeed } from './network-feed.ts';
import { Hls } from './transports/hls.ts';
import { Mjpeg } from './transports/mjpeg.ts';
import type { Transport } from './transports/transport.ts';
import { Whep } from './transports/whep.ts';

/** The feed of an origin, idle until it is started. Nothing of another origin is ever asked. */
export function openFeed(origin: FeedOrigin, platform = browserFeedPlatform()): Feed {
  if (origin.kind === 'camera') return new CameraFeed(origin, platform);
  const address = ownUrl(origin.address, platform.page);
  return new NetworkFeed(transportOf(origin.kind, platform), address, platform);
}

function transportOf(
  kind: Exclude<FeedOrigin['kind'], 'camera'>,
  platform: FeedPlatform,
): Transport {
  switch (kind) {
    case 'mjpeg':
      return new Mjpeg(platform);
    case 'hls':
      return new Hls(platform);
    case 'whep':
      return new Whep(platform);
  }
}
