import './app/maskcheck-app.ts';
import { beginVisit } from './app/visit.ts';

const visit = beginVisit();
const app =
  document.querySelector('maskcheck-app') ??
  document.body.appendChild(document.createElement('maskcheck-app'));
app.visit = visit;
void visit.updates.start();
