/** Promises in the languages of the sheets, but for English, which has patterns of its own. */
import type { Language } from '../../schemas/clients.ts';
import type { PromiseStems } from './promiseReasons.ts';

export const promiseStems: Readonly<Record<Exclude<Language, 'en'>, PromiseStems>> = {
  es: {
    lasting: ['permanent', 'definitiv', 'para siempre', 'de por vida', 'eterno', 'eterna'],
    certain: ['garant', 'cura', 'milagro', '100 %', '100%', 'infalible'],
    scars: ['elimin', 'desaparec', 'sin cicatrices', 'borrará', 'borramos'],
    ageing: ['antiedad', 'anti-edad', 'antienvejec', 'frena el envejec', 'detiene el envejec'],
    harmless: ['indolor', 'sin dolor', 'sin riesgo', 'sin efectos secundarios', 'totalmente segur'],
    prescribed: ['deje de tomar', 'dejar de tomar', 'no tome', 'suspend', 'interrump'],
  },
  fr: {
    lasting: ['permanent', 'définitiv', 'définitif', 'pour toujours', 'à vie', 'éternel'],
    certain: ['garanti', 'guéri', 'miracle', 'miracul', '100 %', '100%', 'infaillible'],
    scars: ['élimin', 'disparaît', 'disparait', 'sans cicatrice', 'supprime'],
    ageing: ['anti-âge', 'antiâge', 'ralentit le vieilliss', 'arrête le vieilliss', 'stoppe le vieilliss'],
    harmless: ['indolore', 'sans douleur', 'sans risque', 'sans effets secondaires', 'totalement sûr'],
    prescribed: ['arrêtez de prendre', 'arrêter de prendre', 'cessez', 'ne prenez', 'interromp', 'suspend'],
  },
  de: {
    lasting: ['permanent', 'dauerhaft', 'für immer', 'lebenslang', 'endgültig', 'ein für alle'],
    certain: ['garant', 'geheilt', 'heilmittel', 'heilt narben', 'wunder', '100 %', '100%', 'unfehlbar'],
    scars: ['entfernt narben', 'beseitig', 'verschwind', 'narbenfrei', 'restlos'],
    ageing: [
      'anti-aging',
      'antiaging',
      'stoppt die hautalter',
      'verlangsamt die hautalter',
      'stoppt das alter',
    ],
    harmless: [
      'schmerzlos',
      'schmerzfrei',
      'risikofrei',
      'risikolos',
      'ohne risik',
      'ohne nebenwirk',
      'völlig sicher',
    ],
    prescribed: ['absetz', 'setzen sie', 'nicht mehr einnehmen', 'nehmen sie kein', 'nehmen sie nicht'],
  },
  pt: {
    lasting: ['permanent', 'definitiv', 'para sempre', 'para toda a vida', 'eterno', 'eterna'],
    certain: ['garant', 'cura', 'milagr', '100 %', '100%', 'infalível'],
    scars: ['elimin', 'desaparec', 'sem cicatrizes', 'apagamos'],
    ageing: ['antienvelhec', 'anti-idade', 'antirrugas', 'trava o envelhec', 'abranda o envelhec'],
    harmless: ['indolor', 'sem dor', 'sem risco', 'sem efeitos secundários', 'totalmente segur'],
    prescribed: ['pare de tomar', 'parar de tomar', 'deixe de tomar', 'não tome', 'suspend', 'interromp'],
  },
  pl: {
    lasting: ['trwał', 'trwale', 'na zawsze', 'na stałe', 'na całe życie', 'permanent', 'bezpowrotn'],
    certain: ['gwarant', 'gwarancj', 'wylecz', 'uleczy', 'cudown', '100 %', '100%', 'niezawodn'],
    scars: ['usuwa', 'usunie', 'znikną', 'zniknie', 'bez blizn', 'likwid'],
    ageing: ['anti-aging', 'spowalnia starze', 'zatrzymuje starze', 'cofa starze'],
    harmless: ['bezboles', 'bez ryzyka', 'bez skutków ubocznych', 'całkowicie bezpieczn'],
    prescribed: ['odstaw', 'przestać brać', 'przestać przyjmować', 'nie przyjmować', 'nie brać', 'przerwać'],
  },
  uk: {
    lasting: ['назавжди', 'перманентн', 'на все життя', 'довічн', 'остаточно'],
    certain: ['гарант', 'вилік', 'виліку', 'диво', '100 %', '100%', 'безвідмовн'],
    scars: ['усуває', 'усунемо', 'зникн', 'зникає', 'без рубців', 'позбу'],
    ageing: ['антивіков', 'сповільнює старін', 'зупиняє старін', 'проти старін'],
    harmless: ['безболісн', 'без ризик', 'без побічних', 'абсолютно безпечн'],
    prescribed: ['припиніть', 'припинити', 'не приймайте', 'скасуйте', 'перестаньте', 'відмовтеся від'],
  },
  ar: {
    lasting: ['دائم', 'للأبد', 'إلى الأبد', 'مدى الحياة', 'نهائي'],
    certain: ['مضمون', 'نضمن', 'ضمان', 'يشفي', 'شفاء', 'معجز', '100 %', '100%', '100٪'],
    scars: ['يزيل الندب', 'إزالة الندب', 'تختفي', 'اختفاء', 'نهائياً'],
    ageing: ['مكافحة الشيخوخة', 'يوقف الشيخوخة', 'يبطئ الشيخوخة', 'مضاد للشيخوخة'],
    harmless: ['بلا ألم', 'بدون ألم', 'من دون ألم', 'بلا مخاطر', 'بدون مخاطر', 'من دون مخاطر', 'آمن تماماً'],
    prescribed: ['توقف عن تناول', 'توقفوا عن تناول', 'التوقف عن تناول', 'أوقف الدواء', 'لا تتناول'],
  },
  zh: {
    lasting: ['永久', '永远', '终身', '一劳永逸', '一辈子'],
    certain: ['保证', '治愈', '根治', '奇迹', '神奇', '100%', '100 %', '百分之百', '包治'],
    scars: ['祛除疤', '去除疤', '消除疤', '无痕', '彻底消失', '疤痕消失'],
    ageing: ['抗衰老', '延缓衰老', '逆转衰老', '停止衰老'],
    harmless: ['无痛', '零风险', '没有风险', '无副作用', '没有副作用', '绝对安全'],
    prescribed: ['停药', '停止服用', '停用药', '不要服用', '别吃药'],
  },
};
