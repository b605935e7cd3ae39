import { countingIn } from '../counting.ts';

const { number } = countingIn('en');

/** What the app is and is not. */
export const about = {
  title: 'About Maskcheck',
  what: {
    title: 'What it does',
    text: 'Maskcheck finds faces in the picture of a camera or in photos and judges each one: mask on, no mask, or worn wrong, with the nose or the mouth bare. Where it cannot tell, it says so and why.',
  },
  can: {
    title: 'What it does well',
    items: [
      'Faces that look roughly towards the camera, a few steps away, in good light.',
      'Several people at once.',
      'Surgical masks, FFP2 and cloth masks in most colours.',
    ],
  },
  cannot: {
    title: 'What it does badly',
    items: [
      'Scarves, veils, hands and beards can pass for a mask; printed and black masks can be missed.',
      'People far away, turned away, in the dark or against bright light.',
      'It cannot tell whether a mask is certified, clean or tight.',
    ],
  },
  limits: {
    title: 'What it is not',
    text: 'Maskcheck is no access control and no medical device. It makes mistakes. Let nobody be turned away on its word alone, and have a person decide.',
  },
  licences: {
    title: 'Licences',
    code: 'The program is free software under the MIT licence.',
    weights:
      'The trained networks are for research and demonstration until they have been trained again on pictures cleared for every use.',
    notices: 'Notices of the software inside',
  },
  versions: {
    title: 'Versions',
    app: 'App',
    detector: 'Face detector',
    classifier: 'Mask classifier',
    computesOn: 'Computes on',
    place: { worker: 'in the background', page: 'on the page' },
    backend: { webgl: 'Graphics processor (WebGL)', wasm: 'Processor (WebAssembly)' },
    look: (milliseconds: number) => `${number(milliseconds)} ms a look`,
    checks: 'Detector, classifier, device',
    notStarted: 'Known once a check has been started.',
  },
};

/** The word on privacy, and the notice for the entrance. */
export const privacy = {
  title: 'Privacy',
  points: [
    'The pictures of the camera are judged on this device and are gone in the same moment.',
    'No picture is sent. The rules that come with the app let it reach its own server alone, and the browser enforces them; results, without names, go there only where reporting was switched on.',
    'Nobody is recognised: no names, no templates of faces, no record of who came. The day book notes when somebody passed and how the mask was worn, until you delete it.',
    'Only the day book, your settings, what your device computes with best and reports not yet sent are stored, in this browser.',
  ],
  notice: {
    title: 'Notice for the entrance',
    help: 'Whoever points a camera at visitors has to tell them. Fill in the brackets, print the text and put it up where people read it before they are seen.',
    copy: 'Copy the text',
    print: 'Print',
    copied: 'Copied',
    copyFailed: 'Copying is not allowed here. Select the text and copy it by hand.',
    label: 'Text of the notice',
    text: `Camera at this entrance: mask check

A camera shows live whether a mask is worn. A program on the device itself judges each picture in the moment it is taken. No pictures are stored, none are sent, and nobody is recognised.

Purpose: to remind visitors of the mask rule.
Legal basis: [Art. 6 (1) (f) GDPR: legitimate interest in the protection of health]
Responsible: [name, address, telephone]
Data protection officer: [name, e-mail]
Storage: no pictures. Time and result of each check, without names, [on the device itself] for [30] days.

You may object, and you may ask us for information or complain to a supervisory authority. If you do not want to be seen by the camera, please speak to us: [other entrance, telephone].`,
  },
};
