import type { MaskClass } from '../../core/verdict.ts';
import type { Retained } from './links/mqtt-connection.ts';
import { topicOf } from './messages/topics.ts';

/**
 * What tells Home Assistant of a station's sensors: one retained message for the whole device, as
 * "device discovery" of its MQTT integration has it (since 2024.11). An empty one takes them away. The
 * station is a level of its own, since a broker's rules by user name go by whole levels.
 */
export function discoveryOf(station: string, version: string, isWanted: boolean): Retained {
  const topic = `homeassistant/device/maskcheck/${station}/config`;
  return { topic, text: isWanted ? JSON.stringify(deviceOf(station, version)) : '' };
}

/** A station that is lost or off tells no numbers: the templates must bear that. */
const SHARE =
  '{% set share = (value_json.quarter | default({})).share %}' +
  '{{ (share * 100) | round if share is number else none }}';

function today(kind: MaskClass): string {
  return `{{ value_json.today.tally.${kind} if value_json.today is defined else none }}`;
}

function deviceOf(station: string, version: string): object {
  const state = topicOf(station, 'state');
  const component = (id: string, component: object): [string, object] => [
    id,
    { unique_id: `maskcheck-${station}-${id}`, ...component },
  ];
  const sensor = (id: string, name: string, template: string, more: object = {}) =>
    component(id, {
      platform: 'sensor',
      name,
      value_template: template,
      availability_topic: state,
      availability_template: `{{ 'online' if value_json.status == 'alive' else 'offline' }}`,
      ...more,
    });
  const counted = { state_class: 'total_increasing', icon: 'mdi:account-multiple' };
  return {
    device: {
      identifiers: [`maskcheck-${station}`],
      name: `Maskcheck ${station}`,
      manufacturer: 'Maskcheck',
      sw_version: version,
    },
    origin: { name: 'Maskcheck', sw_version: version },
    state_topic: state,
    qos: 1,
    components: Object.fromEntries([
      component('connected', {
        platform: 'binary_sensor',
        name: 'Connected',
        device_class: 'connectivity',
        entity_category: 'diagnostic',
        value_template: `{{ 'ON' if value_json.status == 'alive' else 'OFF' }}`,
      }),
      sensor('share', 'Proper masks in the last quarter of an hour', SHARE, {
        unit_of_measurement: '%',
        state_class: 'measurement',
        icon: 'mdi:face-mask',
      }),
      sensor('mask', 'With a mask today', today('mask'), counted),
      sensor('no-mask', 'Without a mask today', today('no_mask'), counted),
      sensor('incorrect', 'Worn wrong today', today('incorrect'), counted),
      sensor('alert', 'Last alert', '{{ value_json.at }}', {
        device_class: 'timestamp',
        state_topic: topicOf(station, 'alert'),
        json_attributes_topic: topicOf(station, 'alert'),
      }),
    ]),
  };
}
