/** Checks for what may not be published: numbers of people. */
import type { Check } from './check.ts';

const PUBLIC_ZH = '确实可以公开的，在 datapackage.json 里给这一列写上 "privacy": "public"。';
const PUBLIC_EN = 'If it may be published, give the field "privacy": "public" in datapackage.json.';

export const privacyChecks: Readonly<Record<string, Check>> = {
  'identity-number': {
    level: 'error',
    zh: ['这里有居民身份证号码，属于个人信息，不能公开。', `删掉这一列或这些号码。${PUBLIC_ZH}`],
    en: [
      'There are identity-card numbers here. They are personal and may not be published.',
      `Delete the column or the numbers. ${PUBLIC_EN}`,
    ],
  },
  'phone-number': {
    level: 'error',
    zh: ['这里有手机号码，属于个人信息，不能公开。', `删掉这些号码，或换成办公电话。${PUBLIC_ZH}`],
    en: [
      'There are mobile phone numbers here. They are personal and may not be published.',
      `Delete them or give the office’s number. ${PUBLIC_EN}`,
    ],
  },
  'bank-card': {
    level: 'error',
    zh: ['这里有银行卡号，属于个人信息，不能公开。', `删掉这一列或这些卡号。${PUBLIC_ZH}`],
    en: ['There are bank-card numbers here. They are personal and may not be published.', `Delete the column or the numbers. ${PUBLIC_EN}`],
  },
  'email-address': {
    level: 'warning',
    zh: ['这里有个人邮箱，可能属于个人信息。', `换成单位的邮箱，或者删掉。${PUBLIC_ZH}`],
    en: ['There are private mail addresses here; they may be personal.', `Give the office’s address, or delete them. ${PUBLIC_EN}`],
  },
};
