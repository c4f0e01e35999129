/**
 * The letter to a client who is waited for, in her language. It names the clinic and asks her to call, and says nothing
 * of what was treated or why she should come: a letter is opened by others, and its first lines show in the window.
 */
import type { Language } from './schemas/clients.ts';

export interface LetterClinic {
  readonly name: string;
  readonly phone: string;
}

export interface RecallLetter {
  readonly greeting: string;
  readonly paragraphs: readonly string[];
  readonly closing: string;
}

type Letter = (name: string, clinic: LetterClinic) => RecallLetter;

const letters: Readonly<Record<Language, Letter>> = {
  en: (name, { name: clinic, phone }) => ({
    greeting: `Dear ${name},`,
    paragraphs: [
      'We would like to see you again.',
      `Please call us on ${phone} to choose a day that suits you.`,
      'If you would rather not hear from us, tell us and we will not write again.',
    ],
    closing: `With kind regards, ${clinic}`,
  }),
  es: (name, { name: clinic, phone }) => ({
    greeting: `Estimada/o ${name}:`,
    paragraphs: [
      'Nos gustaría volver a verle.',
      `Llámenos al ${phone} para elegir el día que le convenga.`,
      'Si prefiere no recibir noticias nuestras, díganoslo y no volveremos a escribirle.',
    ],
    closing: `Un cordial saludo, ${clinic}`,
  }),
  fr: (name, { name: clinic, phone }) => ({
    greeting: `Bonjour ${name},`,
    paragraphs: [
      'Nous aimerions vous revoir.',
      `Appelez-nous au ${phone} pour choisir le jour qui vous convient.`,
      'Si vous préférez ne plus recevoir de nos nouvelles, dites-le-nous et nous ne vous écrirons plus.',
    ],
    closing: `Cordialement, ${clinic}`,
  }),
  de: (name, { name: clinic, phone }) => ({
    greeting: `Guten Tag ${name},`,
    paragraphs: [
      'wir würden Sie gern wiedersehen.',
      `Bitte rufen Sie uns unter ${phone} an und wählen Sie einen Tag, der Ihnen passt.`,
      'Wenn Sie keine Post von uns wünschen, sagen Sie es uns, dann schreiben wir nicht mehr.',
    ],
    closing: `Mit freundlichen Grüßen, ${clinic}`,
  }),
  pt: (name, { name: clinic, phone }) => ({
    greeting: `Estimada/o ${name},`,
    paragraphs: [
      'Gostaríamos de voltar a recebê-la/o.',
      `Ligue-nos para o ${phone} para escolher o dia que lhe convém.`,
      'Se preferir não receber notícias nossas, diga-nos e não voltaremos a escrever.',
    ],
    closing: `Com os melhores cumprimentos, ${clinic}`,
  }),
  pl: (name, { name: clinic, phone }) => ({
    greeting: `Dzień dobry, ${name},`,
    paragraphs: [
      'chętnie znów się z Państwem spotkamy.',
      `Prosimy o telefon pod numer ${phone}, aby wybrać dogodny dzień.`,
      'Jeśli nie życzą sobie Państwo wiadomości od nas, prosimy o informację, a nie będziemy więcej pisać.',
    ],
    closing: `Z poważaniem, ${clinic}`,
  }),
  uk: (name, { name: clinic, phone }) => ({
    greeting: `Вітаємо, ${name}!`,
    paragraphs: [
      'Ми будемо раді знову бачити вас.',
      `Зателефонуйте нам за номером ${phone}, щоб обрати зручний день.`,
      'Якщо ви не бажаєте отримувати від нас листи, скажіть нам, і ми більше не писатимемо.',
    ],
    closing: `З повагою, ${clinic}`,
  }),
  ar: (name, { name: clinic, phone }) => ({
    greeting: `تحية طيبة \u2068${name}\u2069،`,
    paragraphs: [
      'يسعدنا أن نراك مجددًا.',
      `يُرجى الاتصال بنا على الرقم \u2066${phone}\u2069 لاختيار اليوم المناسب لك.`,
      'إذا كنت لا ترغب في تلقي رسائل منا، فأخبرنا ولن نراسلك مرة أخرى.',
    ],
    closing: `مع أطيب التحيات، \u2068${clinic}\u2069`,
  }),
  zh: (name, { name: clinic, phone }) => ({
    greeting: `${name}，您好：`,
    paragraphs: [
      '我们期待再次见到您。',
      `请致电 ${phone}，选择适合您的日期。`,
      '如果您不希望再收到我们的信件，请告诉我们，我们将不再来信。',
    ],
    closing: `此致 敬礼 ${clinic}`,
  }),
};

/** @param name the client's name as it stands on the letter */
export function recallLetter(language: Language, name: string, clinic: LetterClinic): RecallLetter {
  return letters[language](name, clinic);
}

export const isRightToLeft = (language: Language): boolean => language === 'ar';
