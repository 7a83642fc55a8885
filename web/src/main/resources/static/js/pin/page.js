import { PinField } from './field.js';
import { connectKeypad } from './keypad.js';
import { Offer } from './offer.js';
import { RuleList } from './rules.js';
import { canSeal } from './seal.js';
import { NotSent, sealInto } from './send.js';

/** The page on which a person sets a PIN. Its fields exist only here: without script there is nothing to type into. */
class PinPage {
  constructor(root) {
    this.root = root;
    this.policy = JSON.parse(root.dataset.policy);
    this.form = root.querySelector('[data-pin-form]');
    this.button = root.querySelector('[data-set-pin]');
    this.mismatch = root.querySelector('[data-mismatch]');
    this.first = new PinField(root.querySelector('[data-pin-field="first"]'), this.policy.maxLength);
    this.second = new PinField(root.querySelector('[data-pin-field="second"]'), this.policy.maxLength);
    this.rules = new RuleList(root.querySelector('[data-rules]'), root.querySelector('[data-said]'), this.policy);
    this.offer = new Offer(root.querySelector('[data-offer]'), this.policy);
    this.sending = false;
    this.listen();
    this.answer();
  }

  listen() {
    this.first.onChange(() => this.answer());
    this.second.onChange(() => this.answer());
    this.first.onEnter(() => (this.offer.isMade ? this.set() : this.second.focus()));
    this.second.onEnter(() => this.set());
    this.button.addEventListener('click', () => this.set());
    this.root.querySelector('[data-offer-give]').addEventListener('click', () => this.startOffer());
    this.root.querySelector('[data-offer-own]').addEventListener('click', () => this.endOffer());
    connectKeypad(this.root.querySelector('[data-keypad]'), [this.first, this.second], (field) => this.next(field));
    addEventListener('pagehide', () => this.wipe());
    addEventListener('pageshow', (event) => event.persisted && this.startAgain());
  }

  /** Says what is wrong as one types; a repeat that is only unfinished is not wrong yet. */
  answer() {
    const digits = this.first.digits;
    const isGood = this.rules.show(digits);
    const [repeated, wanted] = this.offer.isMade ? [digits, this.offer.pin] : [this.second.digits, digits];
    const differs = !wanted.startsWith(repeated);
    this.first.mark(this.rules.anyBroken || (differs && this.offer.isMade));
    this.second.mark(differs && !this.offer.isMade);
    this.mismatch.hidden = !differs;
    this.ready = isGood && repeated === wanted;
    this.button.setAttribute('aria-disabled', String(!this.ready));
  }

  next(field) {
    if (field === this.first && !this.offer.isMade && this.rules.show(field.digits)) {
      this.second.focus();
    }
  }

  startOffer() {
    this.wipe();
    this.offer.make();
    this.root.dataset.mode = 'offer';
    this.first.focus();
    this.answer();
  }

  endOffer() {
    this.wipe();
    this.offer.forget();
    this.root.dataset.mode = 'own';
    this.first.focus();
    this.answer();
  }

  async set() {
    if (this.sending) {
      return;
    }
    if (!this.ready) {
      this.askForRest();
      return;
    }
    if (!this.form.reportValidity()) {
      return;
    }
    this.sending = true;
    this.button.setAttribute('aria-busy', 'true');
    this.showProblem(null);
    try {
      await sealInto(this.form, this.root.dataset.challengeUrl, this.first.digits);
      this.wipe();
      this.offer.forget();
      this.form.submit();
    } catch (problem) {
      this.stopSending();
      this.showProblem(problem instanceof NotSent ? problem.why : 'not-sealed');
    }
  }

  askForRest() {
    const firstIsGood = this.rules.show(this.first.digits);
    (firstIsGood && !this.offer.isMade ? this.second : this.first).focus();
    this.showProblem('incomplete');
  }

  stopSending() {
    this.sending = false;
    this.button.removeAttribute('aria-busy');
  }

  startAgain() {
    this.endOffer();
    this.form.elements.namedItem('sealed').value = '';
    this.stopSending();
  }

  wipe() {
    this.first.wipe();
    this.second.wipe();
  }

  showProblem(why) {
    for (const problem of this.root.querySelectorAll('[data-problem]')) {
      problem.hidden = problem.dataset.problem !== why;
    }
  }
}

for (const root of document.querySelectorAll('[data-pin-page]')) {
  root.querySelector('[data-no-script]').remove();
  if (canSeal()) {
    root.append(root.querySelector('template').content.cloneNode(true));
    new PinPage(root);
  } else {
    root.querySelector('[data-cannot-seal]').hidden = false;
  }
}
